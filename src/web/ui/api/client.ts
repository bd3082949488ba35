import { ApiProblem, problemOf } from './problem.ts';

export { ApiProblem } from './problem.ts';

export interface ApiConfig {
  /** The person's token, asked for before each request; `fresh` after the server has refused the last one. */
  token: (fresh?: boolean) => Promise<string>;
  surface: 'tab' | 'pane';
  fetch?: typeof globalThis.fetch;
}

export interface Api {
  get<T>(path: string): Promise<T>;
  /** `idempotencyKey` is the same when the same content is sent again, so that it is done once. */
  post<T>(path: string, body: unknown, idempotencyKey?: string): Promise<T>;
  /** What may be said any number of times. */
  put<T>(path: string, body: unknown): Promise<T>;
  delete<T>(path: string): Promise<T>;
  /** The answer as it is, to be kept. */
  file(path: string): Promise<Blob>;
}

/** The API for one signed-in person. In: paths below `/api/v1`, as `/cases`. Throws ApiProblem; TypeError without network. */
export function createApi({ token, surface, fetch = globalThis.fetch.bind(globalThis) }: ApiConfig): Api {
  const send = async (path: string, init: RequestInit, fresh: boolean) => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await token(fresh)}`);
    headers.set('X-Surface', surface);
    return fetch(`/api/v1${path}`, { ...init, headers });
  };
  const answered = async (path: string, init: RequestInit): Promise<Response> => {
    const first = await send(path, init, false);
    // A token lives about an hour; the person should never meet that.
    const response = first.status === 401 ? await send(path, init, true) : first;
    if (!response.ok) throw new ApiProblem(await problemOf(response));
    return response;
  };
  const ask = async <T>(path: string, init: RequestInit): Promise<T> =>
    (await (await answered(path, init)).json()) as T;
  const json = { 'Content-Type': 'application/json' };
  return {
    put: (path, body) => ask(path, { method: 'PUT', headers: json, body: JSON.stringify(body) }),
    delete: (path) => ask(path, { method: 'DELETE' }),
    get: (path) => ask(path, { headers: { Accept: 'application/json' } }),
    file: async (path) => (await answered(path, {})).blob(),
    post: (path, body, idempotencyKey) =>
      ask(path, {
        method: 'POST',
        headers: {
          ...json,
          ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
        },
        body: JSON.stringify(body),
      }),
  };
}
