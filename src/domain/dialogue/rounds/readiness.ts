import { openDispute } from './recusal.ts';
import type { Round } from './round.ts';
import { allAnswered, standing, unrecused } from './standing.ts';

/**
 * Once everybody has answered and most find the matter ready, the question whether it is has been put: whoever wanted it
 * supplemented is asked again, in the matter itself (policies page 12). Undefined while there is nobody to ask; those who
 * are only heard have said what they had to say.
 */
export const foundReady = (round: Round): { rule: string; again: string[] } | undefined => {
  if (round.state !== 'open' || round.ready || round.purpose === 'consultation') return undefined;
  if (round.delegate !== undefined || openDispute(round) || !allAnswered(round)) return undefined;
  const answers = unrecused(round).flatMap((m) => round.answers[m.id] ?? []);
  const again = answers.filter((a) => a.choice === 'kompletteras').map((a) => a.person);
  const now = standing(round);
  if (again.length === 0 || (now.settled && now.outcome !== 'yes' && now.outcome !== 'no')) return undefined;
  const ready = answers.length - again.length;
  return { rule: `${ready} av ${answers.length} ansåg att underlaget räcker.`, again };
};
