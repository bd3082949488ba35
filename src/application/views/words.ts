import type { Case } from '../../domain/dialogue/case/case.ts';
import type { DocumentReference } from '../../domain/dialogue/document.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Documents } from '../ports/documents.ts';

/** Where people's words are found. */
export interface TextSource {
  documents: Pick<Documents, 'get'>;
}

/** The words of a document that the log refers to; a note in their place while the replica does not have them yet. */
export const textOf = (deps: TextSource, reference: DocumentReference): string =>
  deps.documents.get(reference.id)?.text ?? '(texten hämtas)';

/** The texts of a form, by field id. */
export const formTexts = (
  deps: TextSource,
  reference: DocumentReference | undefined,
): Record<string, string> => {
  const text = reference && deps.documents.get(reference.id)?.text;
  if (text === undefined) return {};
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([id, words]) => [id, String(words)]));
};

export const bodyName = (profile: Profile, id: string): string =>
  profile.bodies.find((b) => b.id === id)?.name ?? id;

export const roleName = (profile: Profile, id: string): string =>
  profile.roles.find((r) => r.id === id)?.name ?? id;

export const levelView = (profile: Profile, number: number): { number: number; name: string } => ({
  number,
  name: profile.ladder.levels.find((l) => l.number === number)?.name ?? String(number),
});

/** What the case may be called to the public so far; undefined before a level is proposed. */
export const wordOf = (c: Case, profile: Profile): string | undefined =>
  c.ordered?.word ?? profile.ladder.levels.find((l) => l.number === c.proposal?.level)?.word;

export const firstLines = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length) || length)} …`;
