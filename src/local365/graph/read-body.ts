import { z } from 'zod';
import { GraphError } from './operation.ts';

/** The body, if it has the shape; else throws 400 `invalidRequest` saying what is wrong with it. */
export function readBodyAs<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new GraphError(400, 'invalidRequest', z.prettifyError(parsed.error));
  return parsed.data;
}
