import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { posted, type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const COMMANDS = '/api/v1/cases/MD-2026-0001/commands';
const finish = { type: 'finishMeetings' };

describe('what is sent wrongly', () => {
  const bad: [string, number, string, RequestInit][] = [
    ['no key', 400, 'idempotency-key-missing', posted(finish, { 'Idempotency-Key': '' })],
    ['a key of odd signs', 400, 'idempotency-key-missing', posted(finish, { 'Idempotency-Key': 'a b' })],
    [
      'a key without end',
      400,
      'idempotency-key-missing',
      posted(finish, { 'Idempotency-Key': 'a'.repeat(201) }),
    ],
    ['torn JSON', 400, 'malformed', posted('{"type":')],
    ['JSON that is no object', 400, 'malformed', posted('"hello"')],
    ['nothing', 400, 'invalid', posted('')],
    ['a list', 400, 'invalid', posted([])],
    ['an unknown type', 400, 'invalid', posted({ type: 'explode' })],
    ['no type', 400, 'invalid', posted({})],
    [
      'a form',
      415,
      'unsupported-media-type',
      posted('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'an unknown charset',
      415,
      'unsupported-media-type',
      posted(finish, { 'Content-Type': 'application/json; charset=klingon' }),
    ],
    ['an unknown encoding', 415, 'unsupported-media-type', posted(finish, { 'Content-Encoding': 'lzma' })],
    ['a body too large', 413, 'too-large', posted({ ...finish, x: 'å'.repeat(110_000) })],
  ];
  it.each(bad)('refuses %s with %i', async (_what, status, rule, init) => {
    const response = await site.asAnna(COMMANDS, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: `/problem/${rule}`, status });
    expect(site.application.asked).toEqual([]);
  });

  it('says in Swedish which fields are wrong', async () => {
    const response = await site.asAnna(
      COMMANDS,
      posted({ type: 'answer', round: 'R1', choice: 'maybe', reserve: 'x' }),
    );
    expect(await response.json()).toMatchObject({
      errors: [
        { field: 'choice', message: 'Välj ett svar.' },
        { field: 'reserve', message: 'Det här är i fel format.' },
      ],
    });
  });

  it.each(['/api/v1/cases/%E0%A4%A', '/api/v1/%00', '/api/nothing', '/api/v1/cases/%2e%2e%2f'])(
    'refuses the path %s with a problem of the 4xx kind',
    async (path) => {
      const response = await site.asAnna(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
    },
  );
});
