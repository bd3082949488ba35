import type { RouteAnswer } from '../http/route.ts';

/** A Bot Connector error: `{error: {code, message}}` with the given status. */
export class ConnectorError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function errorAnswer({ status, code, message }: ConnectorError): RouteAnswer {
  return { status, body: { error: { code, message } } };
}
