import type { StoredDocument } from '../../application/ports/documents.ts';

/** What a row's text holds with room to spare. */
export const mostCharacters = 60_000;

/** A municipality's policy may be longer than a row holds: it lies in several, each readable by itself. */
const mayBeParted = ({ type }: Pick<StoredDocument, 'type'>): boolean => type === 'policy';

const partId = (id: string, number: number): string => (number === 1 ? id : `${id}-${number}`);

/**
 * The rows that a document lies in, the last first: where the first stands, all do. Each carries the digest of the whole.
 * Throws (a bug) when another text than a policy is too long: callers refuse such texts with a sentence.
 */
export const partsOf = (document: StoredDocument): StoredDocument[] => {
  const { id, text, title } = document;
  if (text.length < mostCharacters) return [document];
  if (!mayBeParted(document)) throw new Error(`Document ${id} has ${text.length} characters`);
  const size = mostCharacters - 1;
  const count = Math.ceil(text.length / size);
  return Array.from({ length: count }, (_, i) => ({
    ...document,
    id: partId(id, i + 1),
    title: `${title} (del ${i + 1} av ${count})`,
    text: text.slice(i * size, (i + 1) * size),
  })).reverse();
};

/** The whole text, from its first row on; `row` gives the text of a row by its document id. */
export const wholeText = (
  first: Pick<StoredDocument, 'id' | 'type' | 'text'>,
  row: (id: string) => string | undefined,
): string => {
  if (!mayBeParted(first)) return first.text;
  const from = (number: number): string => {
    const text = row(partId(first.id, number));
    return text === undefined ? '' : text + from(number + 1);
  };
  return first.text + from(2);
};
