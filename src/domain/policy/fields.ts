import { z } from 'zod';
import { id } from './ids.ts';

/** Which document of the municipality, and where in it: `P 2`, `St 1.1.2`. The first word names a source of the profile. */
export const citation = z
  .string()
  .regex(/^\S+ .+/, 'en källhänvisning: källans nyckel, mellanslag, avsnitt (t.ex. "P 2")');

/**
 * One thing to fill in. `text` is people's own words and becomes a document; every other type is a choice,
 * date or number and lies in the log.
 */
export const field = z.strictObject({
  id,
  label: z.string().min(1),
  help: z.string().optional(),
  type: z.enum([
    'text',
    'date',
    'number',
    'yesno',
    'choice',
    'choices',
    'body',
    'level',
    'methods',
    'target-groups',
    'person',
  ]),
  options: z.array(z.strictObject({ id: z.string(), name: z.string() })).optional(),
  required: z.boolean().default(false),
  /** Required only when the case's level is at least this. */
  requiredFromLevel: z.number().int().min(1).max(9).optional(),
  /** Required only when this yes-or-no of the same form is answered so; with a level too, only when both hold. */
  requiredIf: z.strictObject({ field: id, is: z.enum(['yes', 'no']) }).optional(),
  cite: citation.optional(),
});
export type Field = z.infer<typeof field>;

/** A choice, a date (`YYYY-MM-DD`), a number, a yes or no, or several choices. */
export type FieldValue = string | number | boolean | string[];
export type FieldValues = Record<string, FieldValue>;

export const isYes = (value: FieldValue | undefined): boolean => value === true || value === 'yes';
const isNo = (value: FieldValue | undefined): boolean => value === false || value === 'no';

type Required = Pick<Field, 'required' | 'requiredFromLevel' | 'requiredIf'>;

/** Whether a field must be filled in on this level, with what else the form is filled with. */
export const isRequired = (
  { required, requiredFromLevel, requiredIf }: Required,
  level: number | undefined,
  values: FieldValues,
): boolean => {
  if (required || (requiredFromLevel === undefined && requiredIf === undefined)) return required;
  const high = requiredFromLevel === undefined || (level !== undefined && level >= requiredFromLevel);
  const answer = requiredIf && values[requiredIf.field];
  return high && (requiredIf === undefined || (requiredIf.is === 'yes' ? isYes(answer) : isNo(answer)));
};

/** The same fields with none required: of a matter that does not go on. */
export const optional = (fields: readonly Field[]): Field[] =>
  fields.map(({ requiredFromLevel: _level, requiredIf: _if, ...field }) => ({ ...field, required: false }));
