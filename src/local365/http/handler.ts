import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Interference } from '../control/interference.ts';
import { errorBody } from '../graph/error-body.ts';
import type { Machine } from '../machine.ts';
import type { Exchange } from './exchange.ts';
import { answerGraph } from './graph-endpoint.ts';
import { isOwnOrigin, linkOrigin, plainHeaders } from './own-origin.ts';
import { BadRequest, readBody } from './request-body.ts';
import type { RouteTable } from './route-table.ts';
import { dropConnection, sendAnswer } from './send-answer.ts';

const GRAPH = '/v1.0';
const CONTROL = '/__local';
const CONNECTOR = '/v3';

export interface HandlerParts {
  machine: Machine;
  table: RouteTable;
  onExchange: ((exchange: Exchange) => void) | undefined;
}

/** Answers a request; resolves to false when nothing here is at its path (the workbench's files are tried next). */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HandlerParts,
): Promise<boolean> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('request-id', randomUUID());
  if (!isOwnOrigin(request)) {
    sendAnswer(response, { status: 403, body: errorBody('accessDenied', 'Only local callers are served.') });
    return true;
  }
  try {
    return await serve(request, response, parts);
  } catch (error) {
    const status = error instanceof BadRequest ? error.status : 500;
    if (status === 500) console.error(error);
    const message = error instanceof BadRequest ? error.message : 'An unspecified error has occurred.';
    const code = status === 500 ? 'generalException' : 'BadRequest';
    if (!response.headersSent) sendAnswer(response, { status, body: errorBody(code, message) });
    return true;
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HandlerParts,
): Promise<boolean> {
  const { machine, table, onExchange } = parts;
  const url = request.url ?? '/';
  const { pathname, searchParams: query } = new URL(url, 'http://localhost');
  const method = request.method ?? 'GET';
  const isGraph = under(GRAPH, pathname);
  const route = isGraph ? undefined : table.find(method, pathname);
  if (!isGraph && !route) {
    if (!table.claims(pathname)) return false;
    const message = `${method} ${pathname} is not supported by the local Microsoft 365.`;
    sendAnswer(response, { status: 501, body: errorBody('notSupported', message) });
    return true;
  }
  const incoming = { method, url, query, headers: plainHeaders(request), body: await readBody(request) };
  const interference = under(CONTROL, pathname) ? undefined : machine.faults.strike(method, pathname);
  if (isGraph) {
    const path = pathname.slice(GRAPH.length);
    const struck = interference ?? machine.mood.strike(method, url, incoming.body);
    const asked = { ...incoming, path, origin: linkOrigin(request) };
    await answerGraph(asked, response, { machine, interference: struck, onExchange });
  } else if (route) {
    const answer = () => route.handle(incoming);
    const mood = under(CONNECTOR, pathname) ? machine.mood.strike(method, url, incoming.body) : undefined;
    await answerThrough(interference ?? mood, response, answer);
  }
  return true;
}

async function answerThrough(
  interference: Interference | undefined,
  response: ServerResponse,
  answer: () => Promise<Parameters<typeof sendAnswer>[1]>,
): Promise<void> {
  if (interference && 'answer' in interference) return sendAnswer(response, interference.answer);
  if (interference && 'delayMs' in interference) await delay(interference.delayMs);
  if (interference && 'drop' in interference) {
    if (interference.drop === 'after') await answer();
    return dropConnection(response);
  }
  sendAnswer(response, await answer());
}

const under = (prefix: string, path: string) => path === prefix || path.startsWith(`${prefix}/`);
