import { retryAfterSeconds } from './retry-after.ts';

/** Graph (or the identity provider) answered with an error, and no retry was allowed or helped. */
export class GraphFailure extends Error {
  readonly status: number;
  /** Graph's `error.code`; '' where the answer had none. */
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;
  /** Lower-case names. */
  readonly headers: Record<string, string>;
  constructor(message: string, status: number, code: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'GraphFailure';
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.retryAfterSeconds = retryAfterSeconds(headers['retry-after'], headers.date);
  }
}

/** No answer came: dropped, timed out, never connected. */
export class GraphUnreachable extends Error {
  /** Certain that the request never reached Graph; otherwise its effect is unknown. */
  readonly neverSent: boolean;
  constructor(message: string, neverSent = false, cause?: unknown) {
    super(message, { cause });
    this.name = 'GraphUnreachable';
    this.neverSent = neverSent;
  }
}
