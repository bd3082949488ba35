import type { CaseRow } from '../../contracts/views.ts';
import { abilities } from '../../domain/dialogue/abilities.ts';
import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import type { Context } from '../../domain/dialogue/decide/context.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { isHandedBack } from '../../domain/dialogue/rounds/overdue.ts';
import { awaited } from '../../domain/dialogue/rounds/standing.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { isLate, nextStep } from './next-step.ts';
import { levelView, wordOf } from './words.ts';

/** What a person is expected to do, as opposed to what they may do beside it. */
const aside = new Set([
  'withdrawRound',
  'registerProposal',
  'moveMeeting',
  'cancelMeeting',
  'rename',
  'giveRegistryNumber',
  'questionRecusal',
  'writeReservation',
]);

export const caseRow = (c: Case, ctx: Context): CaseRow => {
  const { profile } = ctx.policy;
  const route = routeOf(profile, c.channel);
  const level = levelOfCase(c, route);
  const word = wordOf(c, profile);
  const at = standsAt(c);
  return {
    nr: c.nr,
    title: c.title,
    ...(c.place === undefined ? {} : { place: c.place }),
    state: c.end ? 'closed' : 'open',
    channel: { id: route.id, name: route.name },
    ...(level === undefined ? {} : { level: levelView(profile, level) }),
    ...(word === undefined ? {} : { word }),
    step: { id: at.step, name: at.name },
    next: nextStep(c, profile, ctx),
    late: isLate(c, profile, ctx),
    openedAt: c.openedAt,
    changedAt: c.changedAt,
    mine: waitsFor(c, ctx),
  };
};

/** Whether something here waits for this person: a step of theirs, or a question they have not answered. */
export const waitsFor = (c: Case, ctx: Context): boolean => {
  const me = ctx.actor.kind === 'person' ? ctx.actor.person.id : '';
  const { handBackAfter } = ctx.policy.profile.rounds;
  return abilities(c, ctx).some((a) => {
    const round = c.rounds.find((r) => r.id === a.target);
    // A question that lies open with the secretary is the secretary's to do something about.
    if (a.type === 'withdrawRound' && round && !c.agenda)
      return isHandedBack(round, handBackAfter, ctx.away ?? [], swedishDate(ctx.now));
    if (a.type !== 'answer') return !aside.has(a.type);
    return round !== undefined && awaited(round).some((m) => m.id === me);
  });
};
