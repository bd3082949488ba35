import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { isoInZone } from '../control/clock.ts';
import type { Interference } from '../control/interference.ts';
import { dispatchGraph, type GraphExchange, type IncomingGraphRequest } from '../graph/dispatch.ts';
import type { Machine } from '../machine.ts';
import type { Exchange } from './exchange.ts';
import { dropConnection, sendAnswer } from './send-answer.ts';

export interface GraphEndpointParts {
  machine: Machine;
  /** What a fault or the temperament does to this request. */
  interference: Interference | undefined;
  onExchange: ((exchange: Exchange) => void) | undefined;
}

/** Answers one Graph request, through the interference if there is one, and records it as traffic. */
export async function answerGraph(
  request: IncomingGraphRequest,
  response: ServerResponse,
  { machine, interference, onExchange }: GraphEndpointParts,
): Promise<void> {
  const echoed = request.headers['client-request-id'];
  if (echoed !== undefined) response.setHeader('client-request-id', echoed);
  if (interference && 'delayMs' in interference) await delay(interference.delayMs);
  const exchange = await exchangeThrough(interference, request, machine);
  const dropped = interference !== undefined && 'drop' in interference;
  const { answer, resourceUnits: ru, identity } = exchange;
  const at = isoInZone(machine.now(), machine.world.timeZone);
  const status = dropped ? 0 : answer.status;
  machine.traffic.record({ at, method: request.method, url: request.url, status, ru, identity });
  if (dropped) return dropConnection(response);
  onExchange?.({
    method: request.method,
    url: request.url,
    reqHeaders: request.headers,
    reqBody: request.body,
    status: answer.status,
    resBody: answer.body,
  });
  sendAnswer(response, answer);
}

/** A refused or lost request reaches no operation; throttled calls are charged all the same. */
async function exchangeThrough(
  interference: Interference | undefined,
  request: IncomingGraphRequest,
  machine: Machine,
): Promise<GraphExchange> {
  if (interference && 'answer' in interference) {
    return { answer: interference.answer, resourceUnits: 1, identity: 'none' };
  }
  if (interference && 'drop' in interference && interference.drop === 'before') {
    return { answer: { status: 0 }, resourceUnits: 0, identity: 'none' };
  }
  return dispatchGraph(request, machine);
}
