import { z } from 'zod';
import type { Interference } from './interference.ts';

/** A fault ordered by `POST /__local/faults`: what it strikes, what it does, how many times. */
export const faultShape = z.strictObject({
  match: z.strictObject({ method: z.string().toUpperCase().optional(), path: z.string().default('/') }),
  // biome-ignore lint/suspicious/noThenProperty: the control path's word; a shape is never awaited
  then: z.union([
    z.strictObject({
      status: z.int().min(200).max(599),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
    z.strictObject({ drop: z.enum(['before', 'after']) }),
    z.strictObject({ delayMs: z.int().min(0).max(600_000) }),
  ]),
  times: z.int().min(1).default(1),
});

export type Fault = z.infer<typeof faultShape>;

/** Ordered faults, struck first in, first out. They live in memory only: a restart is a fresh day. */
export class Faults {
  #waiting: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.#waiting.push(...faults);
  }

  list(): readonly Fault[] {
    return this.#waiting;
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first fault that matches, used up once; `path` is matched with and without its `/v1.0`. */
  strike(method: string, path: string): Interference | undefined {
    const paths = [path, path.replace(/^\/v1\.0/, '')];
    const index = this.#waiting.findIndex(
      ({ match }) =>
        (match.method ?? method) === method && paths.some((candidate) => candidate.startsWith(match.path)),
    );
    const fault = this.#waiting[index];
    if (!fault) return undefined;
    if (fault.times > 1) this.#waiting[index] = { ...fault, times: fault.times - 1 };
    else this.#waiting.splice(index, 1);
    const { then } = fault;
    return 'status' in then
      ? { answer: { status: then.status, headers: then.headers, body: then.body } }
      : then;
  }
}
