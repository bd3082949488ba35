import type { Application, Caller } from '../../application/application.ts';
import type { Answer } from './outcome.ts';

export interface Asked {
  caller: Caller;
  /** `:nr` of the path. */
  nr: string;
  /** `:file` of the path. */
  file: string;
  query: unknown;
  body: unknown;
  /** Empty for what is not a command. */
  idempotencyKey: string;
}

/** One route of the API. The ways in (sign-in, key, body) are the same for all and stand in create-api.ts. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** Commands change the register and need an Idempotency-Key. */
  command?: true;
  answer: (application: Application, asked: Asked) => Answer | Promise<Answer>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
