import type { Ability } from './abilities.ts';
import type { Context } from './decide/context.ts';
import { mayQuestion } from './decide/question-recusal.ts';
import { judgesOf, openDispute } from './rounds/recusal.ts';
import type { Round } from './rounds/round.ts';

/** To question whether somebody in an open round is recused, or to settle it. */
export const ofDisputes = (round: Round, ctx: Context): Ability[] => {
  if (ctx.actor.kind !== 'person') return [];
  const { id } = ctx.actor.person;
  const dispute = openDispute(round);
  if (dispute) {
    const judges = judgesOf(round, dispute.person).some((j) => j.id === id);
    return judges && dispute.votes[id] === undefined ? [{ type: 'answerRecusal', target: round.id }] : [];
  }
  const possible = round.electorate.some((e) => judgesOf(round, e.id).length >= 2);
  return possible && mayQuestion(round, ctx) ? [{ type: 'questionRecusal', target: round.id }] : [];
};
