import type { Local365 } from '../local365.ts';

/** Who a token speaks for: the app itself, or a person through it. */
export type Identity =
  | { kind: 'app'; clientId: string }
  | { kind: 'person'; clientId: string; id: string; upn: string; name: string };

export interface GraphRequest {
  method: string;
  /** Values of the path's `{…}` parts, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: unknown;
  identity: Identity;
  /** Origin that links in answers carry, e.g. `https://graph.microsoft.com`. */
  origin: string;
  /** Path with query, as asked. */
  url: string;
}

export interface GraphAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Absent: an empty body. A Buffer is sent as it is (drive file content). */
  body?: unknown;
}

/** One Graph operation under `/v1.0`. An answer that is an error is thrown as `GraphError`. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Template after `/v1.0`, e.g. `/sites/{site-id}/lists/{list-id}/items/{item-id}`. */
  path: string;
  /** Microsoft's name of the operation, e.g. `Create listItem`. */
  name: string;
  /** Query options understood; any other answers 501 naming it. */
  options: readonly string[];
  /** SharePoint resource units charged (0 outside SharePoint). */
  resourceUnits: number;
  /** Permissions of which one must be granted, by identity; absent = that identity may not call it. */
  permissions: { app?: readonly string[]; person?: readonly string[] };
  handle(request: GraphRequest, local: Local365): GraphAnswer | Promise<GraphAnswer>;
}

/** A Graph error: `{error: {code, message, innerError}}` with the given status. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
