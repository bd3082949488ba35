import type { Texts } from '../../domain/dialogue/decide/screen.ts';
import type { Field, FieldValue, FieldValues } from '../../domain/policy/fields.ts';
import type { HandlingType, NewDocument } from '../ports/documents.ts';
import type { Ids } from '../ports/outward.ts';

export interface SplitForm {
  values: FieldValues;
  texts?: Texts;
  document?: NewDocument;
}

/** People's words go into one document of the form; choices, dates and numbers go into the log. Unknown fields are left out. */
export const splitForm = (
  fields: readonly Field[],
  filled: Record<string, FieldValue>,
  about: {
    type: HandlingType;
    title: string;
    stream: string;
    sender: string;
    at: string;
    documentId: string;
  },
  ids: Ids,
): SplitForm => {
  const words: Record<string, string> = {};
  const values: FieldValues = {};
  for (const field of fields) {
    const value = filled[field.id];
    if (value === undefined) continue;
    if (field.type !== 'text') values[field.id] = field.type === 'level' ? Number(value) : value;
    else if (typeof value === 'string' && value.trim() !== '') words[field.id] = value.trim();
  }
  if (Object.keys(words).length === 0) return { values };
  const text = JSON.stringify(words);
  const { documentId: id, ...rest } = about;
  return {
    values,
    texts: { fields: Object.keys(words), document: { id, digest: ids.digest(text) } },
    document: { ...rest, id, text, language: 'sv' },
  };
};
