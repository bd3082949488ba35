import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Documents } from '../ports/documents.ts';
import type { RegisterState } from '../register/register-state.ts';

/** Where the words that a case began with are found. */
export interface WordSource {
  documents: Pick<Documents, 'get'>;
  state: { wishes: Pick<RegisterState['wishes'], 'get'> };
}

/** What the case began with: the citizen's wish as sent, or what whoever took the initiative wrote. Unreviewed: never public. */
export const firstWords = ({ documents, state }: WordSource, c: Case): string | undefined => {
  const wish = c.wish === undefined ? undefined : state.wishes.get(c.wish);
  const document = wish?.document ?? c.words;
  return document && documents.get(document.id)?.text;
};
