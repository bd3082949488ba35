import type { Problem } from '../../../contracts/views.ts';

/** The API's no, with what a person may read of it. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

const unreachable: Problem = {
  type: '/problem/unreachable',
  title: 'Det går inte att nå servern just nu. Kontrollera din uppkoppling och försök igen.',
  status: 0,
};

/** What a failed request tells: the server's problem+json, or that something else answered. */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (isProblem) return (await response.json()) as Problem;
  return {
    type: '/problem/unexpected',
    title: `Något gick fel (${response.status}).`,
    status: response.status,
  };
}

/** What the server says of one field; a value that its schema refused is named by its whole path, `values.syfte`. */
export const errorOf = (problem: Problem | undefined, field: string): string | undefined =>
  problem?.errors?.find((e) => e.field === field || e.field.endsWith(`.${field}`))?.message;

/** Any error as a problem to show beside what was asked for. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  if (error instanceof TypeError) return unreachable;
  const title = error instanceof Error ? error.message : 'Något gick fel.';
  return { type: '/problem/unexpected', title, status: 0 };
}
