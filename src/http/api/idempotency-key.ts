import type { Request } from 'express';
import { ApiFault, problem } from './problem.ts';

/** A command sent twice under one key is done once. Throws ApiFault 400 when the header is missing or unusable. */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('idempotency-key');
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new ApiFault(
    problem(400, 'idempotency-key-missing', 'Begäran saknar en giltig Idempotency-Key.', {
      detail: 'Send the header Idempotency-Key, 1–200 printable ASCII characters, new for each command.',
    }),
  );
}
