import type { ServerResponse } from 'node:http';
import type { RouteAnswer } from './route.ts';

/** Writes an answer: an object as JSON, a string or Buffer as it is, nothing as an empty body. */
export function sendAnswer(response: ServerResponse, answer: RouteAnswer): void {
  const { status, headers = {}, body, stream } = answer;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (stream) {
    response.flushHeaders();
    stream(response);
  } else if (body === undefined) {
    response.end();
  } else if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.end(body);
  } else {
    if (!response.hasHeader('content-type'))
      response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(body));
  }
}

/** Cuts the connection without a word, as a network does. */
export function dropConnection(response: ServerResponse): void {
  response.socket?.destroy();
}
