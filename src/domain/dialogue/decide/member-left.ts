import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { stillSits } from './answer.ts';
import type { Context } from './context.ts';
import { readyAfter } from './ready-after.ts';
import { roundIn } from './round-of.ts';

/** Whose mandate has ended in an open round, and is still waited for or could still be asked. */
export const leavers = (
  c: Case,
  ctx: Pick<Context, 'mandates' | 'now'>,
): { round: string; person: string }[] =>
  c.rounds
    .filter((r) => r.state === 'open')
    .flatMap((r) =>
      r.electorate
        .filter((m) => m.left === undefined && !stillSits(r, m, ctx))
        .map((m) => ({ round: r.id, person: m.id })),
    );

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
