import { RegisterUnavailable } from '../../application/ports/log.ts';
import { GraphFailure, GraphUnreachable } from '../graph/errors.ts';

/** What Graph did, told as the port tells it; a bug stays what it is. */
export const unavailable = (what: string, error: unknown): unknown =>
  isGraphs(error) ? new RegisterUnavailable(`${what}: ${error.message}`, { cause: error }) : error;

export const isGraphs = (error: unknown): error is GraphFailure | GraphUnreachable =>
  error instanceof GraphFailure || error instanceof GraphUnreachable;

/** Graph knows no such list or item (any more). */
export const isGone = (error: unknown): boolean => {
  const cause = error instanceof RegisterUnavailable ? error.cause : error;
  return cause instanceof GraphFailure && cause.status === 404;
};

/** An answer that repeating does not change: no right, no such list. */
export const isFinal = (error: unknown): boolean =>
  error instanceof GraphFailure && [401, 403, 404, 410].includes(error.status);
