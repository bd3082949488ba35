import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { CaseCommand } from '../../domain/dialogue/decide/decide.ts';
import type { Field } from '../../domain/policy/fields.ts';
import type { NewDocument } from '../ports/documents.ts';
import type { Ids } from '../ports/outward.ts';
import { splitForm } from './texts-of-form.ts';

type Body = Extract<CaseCommandBody, { type: 'recordDecision' }>;

/** Motions, jäv and reservations lie beside the texts that the decision must say, in the one document of the command. */
export const notesField = 'notes';

/** What the secretary wrote down, with all its words in one document. */
export const decisionRecord = (
  body: Body,
  fields: readonly Field[],
  about: Parameters<typeof splitForm>[2],
  ids: Ids,
): { command: CaseCommand; document?: NewDocument } => {
  const { notes, values, minutes, votes, ...rest } = body;
  const written: Field = { id: notesField, label: 'Anteckning', type: 'text', required: false };
  const filled = notes ? { ...values, [notesField]: notes } : values;
  const { document, texts, values: choices } = splitForm([...fields, written], filled, about, ids);
  const words = texts?.fields.filter((f) => f !== notesField) ?? [];
  const command: CaseCommand = {
    ...rest,
    values: choices,
    ...(texts && words.length > 0 ? { texts: { ...texts, fields: words } } : {}),
    ...(texts && notes ? { notes: texts.document } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(votes === undefined ? {} : { votes }),
  };
  return document === undefined ? { command } : { command, document };
};
