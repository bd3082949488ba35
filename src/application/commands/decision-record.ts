import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { CaseCommand } from '../../domain/dialogue/decide/decide.ts';
import type { Field } from '../../domain/policy/fields.ts';
import type { NewDocument } from '../ports/documents.ts';
import type { Ids } from '../ports/outward.ts';
import { splitForm } from './texts-of-form.ts';

type Body = Extract<CaseCommandBody, { type: 'recordDecision' }>;

/** What minutes say beside what the policy asks for; these words lie with the other texts in the one document of the command. */
export const noteLabels = {
  motions: 'Yrkanden',
  recusals: 'Jäv',
  reservations: 'Reservationer',
  notes: 'Anteckning',
} as const;
export type NoteField = keyof typeof noteLabels;
export const noteFields = Object.keys(noteLabels) as NoteField[];

/** What the secretary wrote down, with all its words in one document. */
export const decisionRecord = (
  body: Body,
  fields: readonly Field[],
  about: Parameters<typeof splitForm>[2],
  ids: Ids,
): { command: CaseCommand; document?: NewDocument } => {
  const { motions, recusals, reservations, notes, values, minutes, votes, minority, ...rest } = body;
  const given = Object.entries({ motions, recusals, reservations, notes }).flatMap(([id, words]) =>
    words ? [[id, words] as const] : [],
  );
  const written = noteFields.map(
    (id): Field => ({ id, label: noteLabels[id], type: 'text', required: false }),
  );
  const filled = { ...values, ...Object.fromEntries(given) };
  const { document, texts, values: choices } = splitForm([...fields, ...written], filled, about, ids);
  const words = texts?.fields.filter((f) => !noteFields.some((n) => n === f)) ?? [];
  const command: CaseCommand = {
    ...rest,
    values: choices,
    ...(texts && words.length > 0 ? { texts: { ...texts, fields: words } } : {}),
    ...(texts && given.length > 0 ? { notes: texts.document } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(votes === undefined ? {} : { votes }),
    ...(minority ? { minority } : {}),
  };
  return document === undefined ? { command } : { command, document };
};
