import type { z } from 'zod';
import { swedishIssues } from '../swedish-issues.ts';
import { ApiFault, problem } from './problem.ts';

/** What was sent, as the schema reads it. Throws ApiFault 400 with one Swedish sentence for each field at fault. */
export function valid<S extends z.ZodType>(schema: S, sent: unknown): z.infer<S> {
  const read = schema.safeParse(sent, { error: swedishIssues });
  if (read.success) return read.data;
  const first = new Map<string, string>();
  for (const { path, message } of read.error.issues) {
    const field = path.map(String).join('.');
    first.set(field, first.get(field) ?? message);
  }
  const errors = [...first].map(([field, message]) => ({ field, message }));
  throw new ApiFault(problem(400, 'invalid', 'Något är inte rätt ifyllt.', { errors }));
}
