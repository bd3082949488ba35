import { setTimeout as delay } from 'node:timers/promises';
import type { Local365 } from '../../local365.ts';
import { GraphError } from '../operation.ts';

/** Outlook's limit per app and mailbox (learn.microsoft.com/graph/throttling-limits). */
const LIMIT = 4;
/** Far less than Outlook takes, and enough for requests that arrive together to meet each other. */
const WORK_MS = 5;
const running = new WeakMap<Local365, Map<string, number>>();

/**
 * Runs `work` as one of at most four requests at once of this app to this mailbox; the fifth is 429 with Retry-After.
 */
export async function oneOfFour<R>(
  local: Local365,
  clientId: string,
  mailbox: string,
  work: () => R,
): Promise<R> {
  const counts = running.get(local) ?? new Map<string, number>();
  running.set(local, counts);
  const key = `${clientId} ${mailbox}`;
  const others = counts.get(key) ?? 0;
  if (others >= LIMIT)
    throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
      'Retry-After': '1',
    });
  counts.set(key, others + 1);
  try {
    await delay(WORK_MS);
    return work();
  } finally {
    counts.set(key, (counts.get(key) ?? 1) - 1);
  }
}
