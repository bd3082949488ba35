import type { DocumentReference } from '../../domain/dialogue/document.ts';
import type { Documents } from '../ports/documents.ts';
import type { Commit } from '../ports/log.ts';

const isReference = (value: object): value is DocumentReference =>
  'id' in value && typeof value.id === 'string' && 'digest' in value && typeof value.digest === 'string';

/** Every text that commits refer to, wherever in their events. */
export const referencesIn = (value: unknown): DocumentReference[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return [value];
  return Object.values(value).flatMap(referencesIn);
};

/** The first text that is not there as the log knows it: not loaded yet, or changed by hand. */
export const textNotAtHand = (
  documents: Pick<Documents, 'get'>,
  commits: readonly Commit[],
): DocumentReference | undefined =>
  commits
    .flatMap((commit) => referencesIn(commit.events))
    .find((reference) => documents.get(reference.id)?.digest !== reference.digest);
