import type { Mandate } from '../../people/mandates.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { RoundMember } from '../rounds/round.ts';
import { stillSits } from './answer.ts';
import type { Context } from './context.ts';
import { readyAfter } from './ready-after.ts';
import { roundIn } from './round-of.ts';

/**
 * Whose mandate has ended while a round is open. Only an end that is written down counts: a row that is missing for a while,
 * where somebody tidies the list, ends nothing.
 */
export const leavers = (
  c: Case,
  all: readonly Mandate[],
  now: string,
): { round: string; person: string }[] => {
  const today = swedishDate(now);
  const ended = (m: RoundMember): boolean =>
    all.some(
      (row) => row.person.id === m.id && row.role === m.role && row.to !== undefined && row.to < today,
    );
  return c.rounds
    .filter((r) => r.state === 'open')
    .flatMap((r) =>
      r.electorate
        .filter((m) => m.left === undefined && ended(m) && !stillSits(r, m, { mandates: all, now }))
        .map((m) => ({ round: r.id, person: m.id })),
    );
};

/**
 * The product notes that a member's mandate has ended while the round is open: what they answered stands, as they were then;
 * what they did not answer is waited for no longer, and the seat counts as vacant.
 */
export const noteLeft = (
  c: Case,
  { round: id, person }: { round: string; person: string },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = roundIn(c, id, 'open');
  if (!found.ok) return found;
  const member = found.round.electorate.find((m) => m.id === person);
  if (!member || stillSits(found.round, member, ctx))
    return refused('still-sits', 'L', 'Uppdraget gäller fortfarande.');
  const left: EventOf<'MemberLeft'> = { type: 'MemberLeft', v: 1, at: ctx.now, round: id, person };
  return accepted<CaseEvent>(left, ...readyAfter(found.round, left));
};
