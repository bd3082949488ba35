import { createHash } from 'node:crypto';
import { errorBody } from '../graph/error-body.ts';
import type { Interference } from './interference.ts';

/**
 * Moods of the local Graph where Microsoft's real behaviour was not verified. `duplicate-*`, `clash-*` and
 * `transaction-409` are asked for by the operations concerned; the others strike here, between the caller and every operation.
 */
export const TEMPERAMENTS = [
  'calm',
  'lost-answer-before',
  'lost-answer-after',
  'throttled',
  'duplicate-400',
  'duplicate-409',
  'duplicate-500',
  'clash-412',
  'clash-409',
  'transaction-409',
] as const;

export type Temperament = (typeof TEMPERAMENTS)[number];

export class Mood {
  #name: Temperament = 'calm';
  #requests = 0;
  #writes = 0;
  /** Requests that were just refused or lost: their retry passes, so that a patient caller always gets through. */
  readonly #owed = new Set<string>();

  get name(): Temperament {
    return this.#name;
  }

  become(name: Temperament): void {
    this.#name = name;
    this.#requests = 0;
    this.#writes = 0;
    this.#owed.clear();
  }

  strike(method: string, url: string, body: unknown): Interference | undefined {
    if (this.#name === 'throttled') return this.#throttle(fingerprint(method, url, body));
    if (method !== 'POST' && method !== 'PATCH') return undefined;
    if (this.#name === 'lost-answer-before') return this.#lose('before', fingerprint(method, url, body));
    if (this.#name === 'lost-answer-after') return this.#lose('after', fingerprint(method, url, body));
    return undefined;
  }

  #throttle(request: string): Interference | undefined {
    if (this.#owed.delete(request)) return undefined;
    this.#requests += 1;
    if (this.#requests % 3 !== 0) return undefined;
    this.#owed.add(request);
    const body = errorBody('activityLimitReached', 'The request has been throttled');
    return { answer: { status: 429, headers: { 'Retry-After': '1' }, body } };
  }

  /** Every other first try is lost; a second try of the same request passes. */
  #lose(drop: 'before' | 'after', request: string): Interference | undefined {
    if (this.#owed.delete(request)) return undefined;
    this.#writes += 1;
    if (this.#writes % 2 === 0) return undefined;
    this.#owed.add(request);
    return { drop };
  }
}

function fingerprint(method: string, url: string, body: unknown): string {
  const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${url}\n`).update(content).digest('base64');
}
