import { RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { retryAfterSeconds } from './retry-after.ts';

/** Longer than this nobody waits inside a request: whoever asked is told, with the time, and decides. */
const LONGEST_WAIT_SECONDS = 30;
const DELAY_SECONDS = 1;
const RETRIES = 3;

/** How far one call may be sent again. */
export interface Repeating {
  /** Doing it twice is doing it once. */
  repeatable: boolean;
  once: boolean;
}

/**
 * Microsoft's handler sends a POST again on 503 and 504, so that a create can happen twice. Here a 429, which says that
 * nothing was done, is always waited out; 503 and 504 only where a repeat does no harm.
 */
export function retryOptions({ repeatable, once }: Repeating): RetryHandlerOptions {
  return new RetryHandlerOptions(
    DELAY_SECONDS,
    once ? 0 : RETRIES,
    (_delay, _attempt, _request, _options, response) => {
      const wait = retryAfterSeconds(response.headers.get('retry-after'), response.headers.get('date'));
      if (wait !== undefined && wait > LONGEST_WAIT_SECONDS) return false;
      return response.status === 429 || repeatable;
    },
  );
}
