import { randomUUID } from 'node:crypto';
import type { RouteAnswer } from '../http/route.ts';

/** A refusal of the token endpoint, in Entra's words: its number (AADSTS…) is what client libraries and people look up. */
export class OAuthError extends Error {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  readonly suberror: string | undefined;
  constructor(refusal: { status?: number; error: string; code: number; message: string; suberror?: string }) {
    super(`AADSTS${refusal.code}: ${refusal.message}`);
    this.status = refusal.status ?? 400;
    this.error = refusal.error;
    this.code = refusal.code;
    this.suberror = refusal.suberror;
  }
}

export function oauthErrorAnswer(refusal: OAuthError): RouteAnswer {
  const id = randomUUID();
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, 'Z');
  const body = {
    error: refusal.error,
    error_description: `${refusal.message} Trace ID: ${id} Correlation ID: ${id} Timestamp: ${timestamp}`,
    error_codes: [refusal.code],
    timestamp,
    trace_id: id,
    correlation_id: id,
    ...(refusal.suberror === undefined ? {} : { suberror: refusal.suberror }),
  };
  return { status: refusal.status, headers: { 'cache-control': 'no-store' }, body };
}
