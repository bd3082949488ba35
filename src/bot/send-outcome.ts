import { z } from 'zod';
import { NotSent, OutcomeUnknown } from '../application/ports/outward.ts';

/** A connector error, by its shape: an HTTP status, or the code of a broken connection. */
const connectorError = z.object({
  message: z.string().default(''),
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }).optional(),
});

/** The connection never came about, so nothing can have been sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export class ConversationGone extends NotSent {}

/**
 * What a failed send means for whoever might send again (design 3). A 4xx is a no: nothing was sent. Everything else
 * (5xx, time-out, a connection that broke) leaves it open.
 */
export const sendOutcome = (error: unknown): NotSent | OutcomeUnknown => {
  if (error instanceof NotSent) return error;
  const { message, statusCode: status, code = '', response } = connectorError.parse(error);
  const said = `The connector answered ${status ?? code}: ${message}`;
  if (status === 429) return new NotSent(said, seconds(response?.headers.get('retry-after')));
  if (status === 404) return new ConversationGone(said);
  // 408: the connector gave up waiting, perhaps after it had read all.
  if (status !== undefined && status >= 400 && status < 500 && status !== 408) return new NotSent(said);
  return neverConnected.has(code) ? new NotSent(said) : new OutcomeUnknown(said);
};

/** Retry-After is a number of seconds or an HTTP date. */
const seconds = (retryAfter: string | undefined): number | undefined => {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
};
