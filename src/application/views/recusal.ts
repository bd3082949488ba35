import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';

/** The recused may not be present: matter and answers are hidden while the question is open (policies page, section 12). */
export const recusedFrom = (round: Round, person: string): boolean => round.answers[person]?.choice === 'jav';

export const hiddenFrom = (c: Case, person: string): boolean =>
  c.rounds.some((r) => r.state === 'open' && recusedFrom(r, person));
