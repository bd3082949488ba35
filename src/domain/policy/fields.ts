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
  cite: citation.optional(),
});
export type Field = z.infer<typeof field>;

/** A choice, a date (`YYYY-MM-DD`), a number, a yes or no, or several choices. */
export type FieldValue = string | number | boolean | string[];
export type FieldValues = Record<string, FieldValue>;
