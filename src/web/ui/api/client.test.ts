import { expect, test } from 'vitest';
import { ApiProblem, createApi } from './client.ts';

const answering = (...answers: Response[]) => {
  const asked: { url: string; headers: Headers }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    asked.push({ url: String(url), headers: new Headers(init?.headers) });
    return answers.shift() ?? new Response(null, { status: 500 });
  };
  return { asked, fetch };
};
const token = async (fresh?: boolean) => (fresh ? 'second' : 'first');

test('a refused token is renewed once, and the same key is sent again', async () => {
  const { asked, fetch } = answering(new Response(null, { status: 401 }), Response.json({ nr: 'x' }));
  const api = createApi({ token, surface: 'tab', fetch });
  expect(await api.post('/cases', {}, 'key')).toEqual({ nr: 'x' });
  expect(asked.map((a) => a.headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
  expect(asked.map((a) => a.headers.get('idempotency-key'))).toEqual(['key', 'key']);
  expect(asked[0]?.url).toBe('/api/v1/cases');
});

test('a problem keeps its fields', async () => {
  const problem = { type: '/problem/invalid', title: 'Nej', status: 400, errors: [] };
  const headers = { 'content-type': 'application/problem+json' };
  const { fetch } = answering(new Response(JSON.stringify(problem), { status: 400, headers }));
  const refused = createApi({ token, surface: 'tab', fetch }).get('/cases');
  await expect(refused).rejects.toBeInstanceOf(ApiProblem);
  await expect(refused).rejects.toMatchObject({ problem });
});

test('an answer that is no problem+json still says that it failed', async () => {
  const { fetch } = answering(new Response('Bad gateway', { status: 502 }));
  await expect(createApi({ token, surface: 'pane', fetch }).get('/me')).rejects.toThrow('502');
});
