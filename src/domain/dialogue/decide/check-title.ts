import { misnames } from '../../policy/ladder.ts';
import type { Ladder } from '../../policy/profile.ts';
import { refused } from '../refusal.ts';

/**
 * The refusal of a title that says more than every level of the ladder may be called ([K·L2], [V·L2]): it is written before
 * the level is known, and stands on cards, in mails and on public pages after. A citizen's own words stand as they came.
 */
export const checkTitle = (title: string, ladder: Ladder): ReturnType<typeof refused> | undefined => {
  if (!ladder.levels.some((l) => misnames(ladder, title, l.word))) return undefined;
  const message = `Skriv vad frågan gäller, utan ordet ${ladder.protectedWord}: vad det får kallas följer av nivån.`;
  return refused('word-not-allowed', ladder.cite, message, [{ field: 'title', message }]);
};
