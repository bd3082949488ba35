import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { evolveRound } from '../case/evolve-round.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { judgesOf, openDispute, verdict } from '../rounds/recusal.ts';
import { type Context, person } from './context.ts';
import { readyAfter } from './ready-after.ts';
import { roundIn } from './round-of.ts';

export interface AnswerRecusal {
  round: string;
  recused: 'yes' | 'no';
}

/** One of the others says whether it is jäv; when more than half agree it is settled, and the round goes on. */
export const answerRecusal = (
  c: Case,
  { round: id, recused }: AnswerRecusal,
  ctx: Context,
): Decision<CaseEvent> => {
  const found = roundIn(c, id, 'open');
  if (!found.ok) return found;
  const { round } = found;
  const dispute = openDispute(round);
  if (!dispute) return refused('no-dispute', 'KL 6:28', 'Ingen fråga om jäv prövas nu.');
  const { id: by } = person(ctx);
  if (!judgesOf(round, dispute.person).some((j) => j.id === by)) {
    const message = 'Jäv prövas av de andra i presidiet, inte av den det gäller.';
    return refused('not-yours', 'KL 6:28', message);
  }
  const at = { v: 1 as const, at: ctx.now, round: id, person: dispute.person };
  const voted: EventOf<'RecusalVoted'> = { ...at, type: 'RecusalVoted', recused: recused === 'yes', by };
  const [after] = evolveRound([round], voted);
  const end = after && verdict(after, openDispute(after) ?? dispute);
  if (!after || !end) return accepted(voted);
  const settled: EventOf<'RecusalSettled'> = { ...at, type: 'RecusalSettled', ...end };
  // With one member fewer to wait for, everybody may have answered.
  return accepted<CaseEvent>(voted, settled, ...readyAfter(after, settled));
};
