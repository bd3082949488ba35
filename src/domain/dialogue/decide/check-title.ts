import { misnames } from '../../policy/ladder.ts';
import type { Ladder } from '../../policy/profile.ts';
import { refused } from '../refusal.ts';

/**
 * The refusal of a title that says more than a dialogue on the level may be called ([K·L2], [V·L2]); while no level is
 * known, more than any level may. It stands on cards, in mails and on public pages.
 */
export const checkTitle = (
  title: string,
  ladder: Ladder,
  level?: number,
): ReturnType<typeof refused> | undefined => {
  const levels = level === undefined ? ladder.levels : ladder.levels.filter((l) => l.number === level);
  if (!levels.some((l) => misnames(ladder, title, l.word))) return undefined;
  const message = `Skriv vad frågan gäller, utan ordet ${ladder.protectedWord}: vad det får kallas följer av nivån.`;
  return refused('word-not-allowed', ladder.cite, message, [{ field: 'title', message }]);
};
