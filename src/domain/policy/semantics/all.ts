import type { Problem } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { agendaTemplatesKeepShare, methodParticipants } from './agenda-share.ts';
import { askedBodiesHavePresidium, bodiesDeclared } from './bodies.ts';
import { branchesHold } from './branches.ts';
import { everyCitationDeclared } from './citations.ts';
import { daysExist } from './days.ts';
import { askedInMeetingOnly } from './decision-form.ts';
import { delegateHolds, delegationNamesPoint } from './delegation.ts';
import { caseDutiesAreSteps, decisionDayIsItsOwn, dutiesCountFromDate, dutyStepsNameDuty } from './duties.ts';
import { dutiesHaveTime } from './duty-time.ts';
import { fieldTypes, requiredIfHolds } from './field-types.ts';
import { noticeHoursHold, remindersDiffer } from './hours.ts';
import { everyIdOnce } from './identity.ts';
import { initiativesDeclared, politicalInitiativesHoldSeats, wishesGoSomewhere } from './initiatives.ts';
import { bodyKnownWhenUsed, initiativeHasBody } from './known-when-used.ts';
import { levelFixedBefore } from './level-fixed.ts';
import { levelRulesAskForm } from './level-rules.ts';
import { informationMethodExists, levelsOnLadder } from './levels.ts';
import { screeningLimitsHold } from './limits.ts';
import { guidanceDeclared, methodsDeclared } from './named-things.ts';
import {
  highLevelsOrderedInMeeting,
  leaderAppointedBeforeMeetings,
  orderedBeforeMeetings,
  unorderedMeetingsAllowed,
} from './ordering.ts';
import {
  everyStepLeadsToEnd,
  everyStepReachable,
  everyWayLeadsSomewhere,
  noStepLeadsToItself,
} from './reachability.ts';
import { askedBodiesHaveSecretary, presidingOrder, rolesDeclared, secretariesAreOfficials } from './roles.ts';
import { routeShape } from './route-shape.ts';
import type { Rule } from './rule.ts';
import { textTemplatesHold } from './texts.ts';
import { screeningTurnsAsideToEnd } from './turned-aside.ts';
import { yearlyHolds, yearlyLeaderAppointed, yearlyLeadsPastOrder } from './yearly.ts';

const rules: readonly Rule[] = [
  everyIdOnce,
  everyCitationDeclared,
  routeShape,
  everyWayLeadsSomewhere,
  noStepLeadsToItself,
  everyStepReachable,
  everyStepLeadsToEnd,
  screeningTurnsAsideToEnd,
  rolesDeclared,
  presidingOrder,
  secretariesAreOfficials,
  askedBodiesHaveSecretary,
  bodiesDeclared,
  askedBodiesHavePresidium,
  bodyKnownWhenUsed,
  initiativeHasBody,
  orderedBeforeMeetings,
  highLevelsOrderedInMeeting,
  unorderedMeetingsAllowed,
  leaderAppointedBeforeMeetings,
  levelFixedBefore,
  delegationNamesPoint,
  delegateHolds,
  askedInMeetingOnly,
  branchesHold,
  screeningLimitsHold,
  initiativesDeclared,
  politicalInitiativesHoldSeats,
  wishesGoSomewhere,
  yearlyHolds,
  yearlyLeaderAppointed,
  yearlyLeadsPastOrder,
  daysExist,
  noticeHoursHold,
  remindersDiffer,
  methodsDeclared,
  guidanceDeclared,
  textTemplatesHold,
  dutiesHaveTime,
  dutiesCountFromDate,
  dutyStepsNameDuty,
  decisionDayIsItsOwn,
  caseDutiesAreSteps,
  fieldTypes,
  requiredIfHolds,
  levelsOnLadder,
  levelRulesAskForm,
  informationMethodExists,
  agendaTemplatesKeepShare,
  methodParticipants,
];

/** Everything in a profile that holds together badly although each part is well formed. */
export const semanticProblems = (profile: Profile): Problem[] => rules.flatMap((rule) => rule(profile));
