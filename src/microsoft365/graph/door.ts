import type { Assertion } from '../../application/ports/calendar.ts';

/** One request to Graph v1.0. */
export interface GraphCall {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /**
   * What follows `/v1.0`, values percent-encoded by the `path` tag; or a whole link that Graph handed out (nextLink,
   * deltaLink), which is followed verbatim.
   */
  path: string;
  /** Query options by name (`$filter`), not yet encoded. */
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Sent as JSON; a Uint8Array goes as it is. */
  body?: unknown;
  /** As the app itself (default), or as the person whose assertion is given. */
  as?: 'app' | Assertion;
  /** The effect is the same done twice: may be sent again on 503, 504 and lost answers. GET always is. */
  repeatable?: boolean;
  /** One request whatever is answered: not even a 429 is waited out. For what must never be sent twice (mail). */
  once?: boolean;
}

export interface GraphReply<T> {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Parsed JSON; undefined where the answer had no body. */
  body: T;
}

export interface GraphPage<T> {
  value: T[];
  /** On the last page of a delta round. */
  deltaLink?: string;
}

/** The one way to Graph: sign-in, retry, paging and errors are decided here. */
export interface GraphDoor {
  /** Throws GraphFailure (answered >= 400), GraphUnreachable (no answer) or ConsentRequired (no right to act as the person). */
  call<T>(call: GraphCall): Promise<GraphReply<T>>;
  /** Follows `@odata.nextLink` verbatim, with the same headers and identity. Throws as `call`. */
  pages<T>(call: GraphCall): AsyncIterable<GraphPage<T>>;
}

export { GraphFailure, GraphUnreachable } from './errors.ts';
