import type {
  Documents,
  HandlingType,
  NewDocument,
  StoredDocument,
} from '../../application/ports/documents.ts';
import { type Fields, type ListItem, textOf } from './items/item.ts';
import type { KeyedRows } from './items/keyed-rows.ts';
import { settledLine, settledText } from './items/settled.ts';
import { sha256 } from './log/hash.ts';
import { partsOf, wholeText } from './parts.ts';

/** The document as it is kept. */
const settledDocument = (document: NewDocument): StoredDocument => {
  const text = settledText(document.text);
  return {
    ...document,
    text,
    title: settledLine(document.title),
    sender: settledLine(document.sender),
    digest: sha256(text),
  };
};

const documentFields = (stored: StoredDocument): Fields => ({
  DocumentId: stored.id,
  Stream: stored.stream,
  HandlingType: stored.type,
  Title: stored.title,
  Text: stored.text,
  Sender: stored.sender,
  Language: stored.language,
  At: stored.at,
  Digest: stored.digest,
});

/** The digest is that of the text as it stands now: one changed by hand no longer fits the log's reference. */
const documentOf = (
  { fields }: Pick<ListItem, 'fields'>,
  row: (id: string) => ListItem | undefined,
): StoredDocument => {
  const type = textOf(fields, 'HandlingType') as HandlingType;
  const first = { id: textOf(fields, 'DocumentId'), type, text: textOf(fields, 'Text') };
  const text = settledText(
    wholeText(first, (id) => {
      const part = row(id);
      return part && textOf(part.fields, 'Text');
    }),
  );
  return {
    id: textOf(fields, 'DocumentId'),
    stream: textOf(fields, 'Stream'),
    type,
    title: textOf(fields, 'Title'),
    text,
    sender: textOf(fields, 'Sender'),
    language: textOf(fields, 'Language') as StoredDocument['language'],
    at: textOf(fields, 'At'),
    digest: sha256(text),
  };
};

/** Documents over `Handlingar`: one Graph write each, but for a policy that is longer than a row. */
export const createDocuments = (list: KeyedRows): Documents => {
  /** Digests are worked out once for each row that is held. */
  const read = new WeakMap<ListItem, StoredDocument>();
  const stored = (item: ListItem): StoredDocument => {
    const document = read.get(item) ?? documentOf(item, (id) => list.byKey(id));
    read.set(item, document);
    return document;
  };
  return {
    put: async (document) => {
      const settled = settledDocument(document);
      for (const part of partsOf(settled)) {
        const { item } = await list.create(documentFields(part));
        if (textOf(item.fields, 'Digest') !== settled.digest) {
          throw new Error(`Another text stands under the document id ${document.id}`);
        }
      }
      return { id: settled.id, digest: settled.digest };
    },
    get: (id) => {
      const item = list.byKey(id);
      return item && stored(item);
    },
    refresh: () => list.refresh(),
  };
};
