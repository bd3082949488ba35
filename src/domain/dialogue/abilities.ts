import { holds } from '../people/actor.ts';
import { isSecretaryOf } from '../people/secretary.ts';
import { stepOf } from '../policy/look-up.ts';
import type { StepOf } from '../policy/steps.ts';
import { swedishDate } from '../scheduling/working-days.ts';
import { ofDisputes } from './abilities-of-disputes.ts';
import { ofRecords, ofSitting } from './abilities-of-records.ts';
import { type Case, preparationHere, standsAt } from './case/case.ts';
import { mayCloseIt } from './decide/close-round.ts';
import { type Context, route } from './decide/context.ts';
import type { CaseCommand } from './decide/decide.ts';
import { heldHere, needsMeeting } from './decide/finish-meetings.ts';
import { meetingsEntered } from './decide/meetings-entered.ts';
import { mayPrepare } from './decide/prepare.ts';
import { mayGiveRegistryNumber } from './decide/registry-number.ts';
import { mayRename } from './decide/rename.ts';
import { isStepActor } from './decide/who-acts.ts';
import { mayClose } from './rounds/closing.ts';
import { isRecused } from './rounds/recusal.ts';

/** Something this person may do to this case now; `target` is the round, meeting or duty it is about. */
export interface Ability {
  type: CaseCommand['type'];
  target?: string;
}

/** What may this person do to this case now: the one answer that tab, card and pane all use. Commands check it again. */
export const abilities = (c: Case, ctx: Context): Ability[] => {
  if (ctx.actor.kind !== 'person') return [];
  if (c.end) return ofRecords(c, ctx);
  const numbering: Ability[] = mayGiveRegistryNumber(c, ctx) ? [{ type: 'giveRegistryNumber' }] : [];
  const naming: Ability[] = mayRename(c, ctx) ? [{ type: 'rename' }] : [];
  const here = [...ofStep(c, ctx), ...ofRounds(c, ctx), ...ofAgenda(c, ctx), ...ofSitting(c, ctx)];
  return [...here, ...ofDuties(c, ctx), ...naming, ...ofRecords(c, ctx), ...numbering];
};

const ofStep = (c: Case, ctx: Context): Ability[] => {
  const step = stepOf(route(c, ctx), standsAt(c).step);
  const meetings = meetingsEntered(c, route(c, ctx));
  const proposals: Ability[] =
    meetings && isResponsible(c, ctx, meetings.actor.role) ? [{ type: 'registerProposal' }] : [];
  if (!('actor' in step) || !isStepActor(ctx, c, step.actor)) return proposals;
  switch (step.kind) {
    case 'screening':
      return [{ type: 'screen' }, ...proposals];
    case 'form':
      return [{ type: 'fill' }, ...proposals];
    case 'proposal':
      return [{ type: 'propose' }];
    case 'appointment':
      return [{ type: 'appoint' }];
    case 'meetings':
      return [{ type: 'bookMeeting' }, ...ofMeetings(c, ctx, step), ...proposals];
    default:
      return proposals;
  }
};

const ofMeetings = (c: Case, ctx: Context, step: StepOf<'meetings'>): Ability[] => {
  const planned = c.meetings.filter((m) => m.state === 'planned');
  const held = !needsMeeting(c, ctx, step) || heldHere(c, step.id);
  const finished = planned.length === 0 && held && !openMeetingDuty(c);
  return [
    ...planned.flatMap((m): Ability[] => {
      const mine = ctx.actor.kind === 'person' && m.organizer.id === ctx.actor.person.id;
      const begun = m.start <= ctx.now;
      return [
        ...(begun ? [{ type: 'recordMeeting' as const, target: m.id }] : []),
        ...(mine && !begun ? [{ type: 'moveMeeting' as const, target: m.id }] : []),
        ...(mine ? [{ type: 'cancelMeeting' as const, target: m.id }] : []),
      ];
    }),
    ...(finished ? [{ type: 'finishMeetings' as const }] : []),
  ];
};

const openMeetingDuty = (c: Case): boolean => c.duties.some((d) => d.meeting !== undefined && !d.done);

const ofRounds = (c: Case, ctx: Context): Ability[] =>
  c.rounds
    .filter((r) => r.state === 'open')
    .flatMap((r): Ability[] => {
      const me = ctx.actor.kind === 'person' ? ctx.actor.person.id : '';
      const asked = r.electorate.some((e) => e.id === me) && !isRecused(r, me);
      const closable = mayCloseIt(r, ctx) && mayClose(r, swedishDate(ctx.now)).settled;
      return [
        ...(asked ? [{ type: 'answer' as const, target: r.id }] : []),
        ...ofDisputes(r, ctx),
        ...(closable ? [{ type: 'closeRound' as const, target: r.id }] : []),
        ...(isSecretaryOf(ctx.actor, ctx.policy.profile, r.body)
          ? [{ type: 'withdrawRound' as const, target: r.id }]
          : []),
      ];
    });

const ofAgenda = (c: Case, ctx: Context): Ability[] => {
  const round = preparationHere(c);
  if (!round) return [];
  const secretary = isSecretaryOf(ctx.actor, ctx.policy.profile, round.body);
  const met = c.agenda !== undefined && c.agenda.date <= swedishDate(ctx.now);
  return [
    ...(mayPrepare(round, ctx) ? [{ type: 'prepare' as const, target: round.id }] : []),
    ...(secretary && met ? [{ type: 'recordDecision' as const, target: round.step }] : []),
  ];
};

const ofDuties = (c: Case, ctx: Context): Ability[] => {
  const step = stepOf(route(c, ctx), standsAt(c).step);
  const atStep = step.kind === 'duty' ? step.duty : undefined;
  const standing = c.duties.filter((d) => {
    if (d.done || !isResponsible(c, ctx, d.owner)) return false;
    const meeting = c.meetings.find((m) => m.id === d.meeting);
    return meeting ? meeting.state === 'held' : d.rule === atStep;
  });
  const unborn = atStep !== undefined && !c.duties.some((d) => d.rule === atStep);
  const rule = ctx.policy.profile.duties.find((d) => d.id === atStep);
  const first: Ability[] =
    unborn && rule && isResponsible(c, ctx, rule.owner) ? [{ type: 'giveFeedback', target: rule.id }] : [];
  return [...standing.map((d): Ability => ({ type: 'giveFeedback', target: d.id })), ...first];
};

const isResponsible = (c: Case, ctx: Context, role: string): boolean =>
  holds(ctx.actor, role) || (ctx.actor.kind === 'person' && c.official?.id === ctx.actor.person.id);
