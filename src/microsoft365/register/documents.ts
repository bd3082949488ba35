import type {
  Documents,
  HandlingType,
  NewDocument,
  StoredDocument,
} from '../../application/ports/documents.ts';
import { type Fields, type ListItem, textOf } from './items/item.ts';
import type { KeyedRows } from './items/keyed-rows.ts';
import { sha256 } from './log/hash.ts';

const mostCharacters = 60_000;

/** Line ends as SharePoint keeps them, so that the digest holds of what is read back. */
export const settledText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The document as it is kept. Throws (a bug) when its text is too long: callers refuse such texts with a sentence. */
export const settledDocument = (document: NewDocument): StoredDocument => {
  const text = settledText(document.text);
  if (text.length >= mostCharacters) throw new Error(`Document ${document.id} has ${text.length} characters`);
  return {
    ...document,
    text,
    title: document.title.slice(0, 255),
    sender: document.sender.slice(0, 255),
    digest: sha256(text),
  };
};

export const documentFields = (stored: StoredDocument): Fields => ({
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
export const documentOf = ({ fields }: Pick<ListItem, 'fields'>): StoredDocument => {
  const text = settledText(textOf(fields, 'Text'));
  return {
    id: textOf(fields, 'DocumentId'),
    stream: textOf(fields, 'Stream'),
    type: textOf(fields, 'HandlingType') as HandlingType,
    title: textOf(fields, 'Title'),
    text,
    sender: textOf(fields, 'Sender'),
    language: textOf(fields, 'Language') as StoredDocument['language'],
    at: textOf(fields, 'At'),
    digest: sha256(text),
  };
};

/** Documents over `Handlingar`: one Graph write each. */
export const createDocuments = (list: KeyedRows): Documents => ({
  put: async (document) => {
    const stored = settledDocument(document);
    const { item } = await list.create(documentFields(stored));
    if (textOf(item.fields, 'Digest') !== stored.digest) {
      throw new Error(`Another text stands under the document id ${document.id}`);
    }
    return { id: stored.id, digest: stored.digest };
  },
  get: (id) => {
    const item = list.byKey(id);
    return item && documentOf(item);
  },
  refresh: () => list.refresh(),
});
