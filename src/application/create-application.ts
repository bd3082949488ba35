import type { Application, Status } from './application.ts';
import { beAway, beBack } from './commands/absence.ts';
import { adoptPolicy } from './commands/adopt-policy.ts';
import { availability } from './commands/availability.ts';
import { dropMeeting, keepMeeting } from './commands/body-calendar.ts';
import { caseCommand } from './commands/case-command.ts';
import { openCase } from './commands/open-case.ts';
import { receiveWish } from './commands/receive-wish.ts';
import { wishCommand } from './commands/wish-command.ts';
import { yearCommand } from './commands/year-command.ts';
import { ConsentRequired } from './ports/calendar.ts';
import { createRecords } from './records/records.ts';
import type { Deps } from './register/deps.ts';
import { caseCard } from './views/case-card.ts';
import { caseList } from './views/case-list.ts';
import { caseView } from './views/case-view.ts';
import { myMatters } from './views/my-matters.ts';
import { bodiesView, me } from './views/organisation-views.ts';
import { policyView, policyViewOf } from './views/policy-view.ts';
import { publicCase, publicRow } from './views/public-case.ts';
import { publicPolicy, publicWish } from './views/public-policy.ts';
import { wishList } from './views/wish-list.ts';
import { yearCard } from './views/year-card.ts';
import { yearView } from './views/year-view.ts';

/** The application over its ports: commands one verb a file, views pure readings of the replica. */
export const createApplication = (deps: Deps, status: () => Status): Application => ({
  me: (caller) => me(deps, caller),
  cases: (caller, query) => caseList(deps, caller, query),
  case: (caller, nr) => caseView(deps, caller, nr),
  caseCommand: (caller, nr, request) => caseCommand(deps, caller, nr, request),
  openCase: (caller, request) => openCase(deps, caller, request),
  wishes: (caller) => wishList(deps, caller),
  wishCommand: (caller, nr, request) => wishCommand(deps, caller, nr, request),
  availability: (caller, query) => availability(deps, caller, query),
  rooms: async (caller) => {
    if (!caller.assertion) throw new ConsentRequired('Rum kräver inloggning.');
    return { rooms: await deps.calendar.rooms(caller.assertion) };
  },
  year: (caller, yyyy) => yearView(deps, caller, yyyy),
  yearCommand: (caller, nr, request) => yearCommand(deps, caller, nr, request),
  bodies: (caller) => bodiesView(deps, caller),
  keepMeeting: (caller, body, meeting) => keepMeeting(deps, caller, body, meeting),
  dropMeeting: (caller, body, date) => dropMeeting(deps, caller, body, date),
  policy: (caller) => policyView(deps, caller),
  policyOf: (hash) => policyViewOf(deps, hash),
  adoptPolicy: (caller, request) => adoptPolicy(deps, caller, request),
  receiveWish: (form, key) => receiveWish(deps, form, key),
  publicCase: (nr) => publicCase(deps, nr),
  publicCases: () =>
    [...deps.state.cases.values()]
      .map((c) => publicRow(deps, c))
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
  publicWish: () => publicWish(deps.policies.current.profile),
  publicPolicy: () => publicPolicy(deps.policies.current.profile),
  card: (person, nr, round) => {
    const c = deps.state.cases.get(nr);
    const year = deps.state.years.get(nr);
    return c ? caseCard(deps, c, person, round) : year && yearCard(deps, year, person, round);
  },
  myMatters: (person) => myMatters(deps, person),
  linkTo: (nr) => deps.links.case(nr),
  person: (id) => deps.organisation.mandates().find((m) => m.person.id === id)?.person,
  beAway: (person, until) => beAway(deps, person, until),
  beBack: (person) => beBack(deps, person),
  conversationStarted: (conversation) => deps.conversations.put(conversation),
  records: createRecords(deps),
  status,
});
