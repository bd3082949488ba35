import { randomUUID } from 'node:crypto';
import type { GraphAnswer } from './operation.ts';
import { GraphError } from './operation.ts';

/** The shape of every Graph error. */
export function errorBody(
  code: string,
  message: string,
): { error: { code: string; message: string; innerError: object } } {
  const id = randomUUID();
  const date = new Date().toISOString().slice(0, 19);
  return { error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } };
}

/** Turns what an operation threw into its answer. What is not a `GraphError` is a fault of ours: logged, and a 500. */
export function errorAnswer(error: unknown): GraphAnswer {
  if (error instanceof GraphError) {
    return { status: error.status, headers: error.headers, body: errorBody(error.code, error.message) };
  }
  console.error(error);
  return { status: 500, body: errorBody('generalException', 'An unspecified error has occurred.') };
}
