import { isRecused } from './recusal.ts';
import type { Answer, Round, RoundMember } from './round.ts';

/** Announced in the answer, and the outcome became another than theirs: who reserved themselves (policies page 12). */
export const reserved = (round: Round): RoundMember[] => {
  if (!round.closed || round.delegate !== undefined) return [];
  const { outcome } = round.closed;
  return round.electorate.filter((e) => {
    const answer = round.answers[e.id];
    return answer?.reserve === true && !isRecused(round, e.id) && wanted[answer.choice] !== outcome;
  });
};

const wanted: Partial<Record<Answer['choice'], string>> = {
  tillstyrker: 'yes',
  avstyrker: 'no',
  kompletteras: 'supplement',
};
