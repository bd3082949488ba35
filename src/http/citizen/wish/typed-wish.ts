import { randomUUID } from 'node:crypto';

const FIELDS = ['title', 'text', 'place', 'otherPlace', 'name', 'address', 'language'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What stands in the form, exactly as typed: shown again when something must be mended. */
export interface TypedWish extends Record<FieldName, string> {
  /** One for each form handed out: the same form sent twice is one wish. */
  formId: string;
}

export const ANOTHER_PLACE = 'annan';

const FORM_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const freshForm = (): TypedWish => ({
  title: '',
  text: '',
  place: '',
  otherPlace: '',
  name: '',
  address: '',
  language: 'sv',
  formId: randomUUID(),
});

/** Reads a form body; a field that is missing is empty, one that is sent twice counts as first sent. */
export function typedWish(body: unknown): TypedWish {
  const sent =
    typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map();
  const typed = freshForm();
  for (const field of FIELDS) typed[field] = text(sent.get(field)) ?? typed[field];
  const formId = text(sent.get('formId'));
  if (formId !== undefined && FORM_ID.test(formId)) typed.formId = formId;
  return typed;
}

/** Browsers send a line break as two characters; it was counted as one when it was typed. */
function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.replaceAll('\r\n', '\n') : undefined;
}
