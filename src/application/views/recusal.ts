import type { Case } from '../../domain/dialogue/case/case.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';

/** The recused may not be present: matter and answers are hidden while the question is open (policies page, section 12). */
export const hiddenFrom = (c: Pick<Case, 'rounds'>, person: string): boolean =>
  c.rounds.some((r) => r.state === 'open' && isRecused(r, person));
