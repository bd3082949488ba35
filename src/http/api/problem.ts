import type { Response } from 'express';
import type { Problem } from '../../contracts/views.ts';

type Details = Partial<Pick<Problem, 'detail' | 'citation' | 'errors'>>;

/** `rule` becomes the stable `type` that programs may rely on; `title` is the Swedish sentence a person reads. */
export const problem = (status: number, rule: string, title: string, details: Details = {}): Problem => ({
  type: `/problem/${rule}`,
  title,
  status,
  ...details,
});

/** An expected no, found before the application was asked. Thrown; the API's error handler sends it. */
export class ApiFault extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(given: Problem, headers: Record<string, string> = {}) {
    super(given.title);
    this.problem = given;
    this.headers = headers;
  }
}

export function sendProblem(response: Response, given: Problem, headers: Record<string, string> = {}): void {
  response
    .status(given.status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify(given));
}
