import { levelOf } from './look-up.ts';
import type { Method } from './methods.ts';
import type { Ladder } from './profile.ts';

/** The word for a meeting by its own method, or by the case's level where the policy lets the method take it (K P 5). */
export const meetingWord = (ladder: Ladder, method: Method, caseLevel: number): string => {
  const from = ladder.wordFollowsCaseFromMethodLevel;
  const level = from !== undefined && method.level >= from ? Math.max(method.level, caseLevel) : method.level;
  return levelOf(ladder, level).word;
};

/** Whether a text carries the protected word although `word` is what this may be called ([K·L2]). */
export const misnames = (ladder: Ladder, text: string, word: string): boolean =>
  word !== ladder.protectedWord && text.toLowerCase().includes(ladder.protectedWord.toLowerCase());

/** A title with the word that this may be called in place of the protected one, where it may not be called that. */
export const named = (ladder: Ladder, title: string, word: string): string =>
  misnames(ladder, title, word)
    ? title.replace(new RegExp(escaped(ladder.protectedWord), 'giu'), (as) =>
        /^\p{Lu}/u.test(as) ? capitalised(word) : word,
      )
    : title;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Medborgarinformation`, for the beginning of a line. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
