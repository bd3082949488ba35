import type { ServerResponse } from 'node:http';
import type { Local365 } from '../local365.ts';

/** A request outside Graph: sign-in, Bot Connector, control path. */
export interface RouteRequest {
  method: string;
  /** Values of the path's `{…}` parts, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** JSON parsed, a form as a flat object of strings, else the bytes; undefined when empty. */
  body: unknown;
  url: string;
}

export interface RouteAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON; a string or Buffer as it is; absent: empty. */
  body?: unknown;
  /** Takes over the response, e.g. for server-sent events; `status` and `headers` are written first. */
  stream?: (response: ServerResponse) => void;
}

/** One HTTP route outside Graph. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Whole path template, e.g. `/v3/conversations/{conversation-id}/activities`. */
  path: string;
  handle(request: RouteRequest, local: Local365): RouteAnswer | Promise<RouteAnswer>;
}
