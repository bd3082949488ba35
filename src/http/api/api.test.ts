import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../application/application.ts';
import { CalendarRefused, ConsentRequired } from '../../application/ports/calendar.ts';
import { posted, type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.application.asked = [];
  site.application.outcome = { kind: 'done', nr: 'MD-2026-0001', version: 4 };
  site.application.failure = undefined;
  site.application.state = { ready: true, replica: 'ready', pendingEffects: 0, alarms: [] };
  site.logged.length = 0;
});

const COMMANDS = '/api/v1/cases/MD-2026-0001/commands';
const finish = { type: 'finishMeetings' };

describe('reading', () => {
  it.each(['/me', '/cases', '/wishes', '/rooms', '/bodies', '/policy', '/cases/MD-2026-0001'])(
    'answers GET %s, and no cache keeps it',
    async (path) => {
      const response = await site.asAnna(`/api/v1${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-powered-by')).toBeNull();
    },
  );

  it('hands the filters on', async () => {
    await site.asAnna('/api/v1/cases?q=skola&state=open&level=3&channel=medborgare&mine=true&page=2');
    const query = { q: 'skola', state: 'open', level: 3, channel: 'medborgare', mine: true, page: 2 };
    expect(site.application.asked[0]?.[2]).toEqual(query);
  });

  it('takes an empty filter for none', async () => {
    await site.asAnna('/api/v1/cases?q=&state=&level=&channel=&mine=&page=');
    expect(site.application.asked[0]?.[2]).toEqual({ page: 1 });
  });

  it.each(['state=half', 'level=high', 'page=0', 'page=-1', 'page=1e99', 'mine=perhaps', 'q=a&q=b'])(
    'refuses ?%s with the field',
    async (query) => {
      const response = await site.asAnna(`/api/v1/cases?${query}`);
      expect(response.status).toBe(400);
      const body = await response.json();
      expect(body).toMatchObject({ type: '/problem/invalid', errors: [{ field: query.split('=')[0] }] });
    },
  );

  it('does not know a case that is not there', async () => {
    const response = await site.asAnna('/api/v1/cases/MD-2026-9999');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problem/unknown-number' });
  });

  it.each(['/meetings', '/years/2027', '/nothing'])(
    'answers 404 for %s, which is not built',
    async (path) => {
      const response = await site.asAnna(`/api/v1${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
    },
  );

  it('names the methods of a path', async () => {
    const response = await site.asAnna('/api/v1/cases', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('says 503 while the register is being read', async () => {
    site.application.state = { ready: false, replica: 'loading', pendingEffects: 0, alarms: [] };
    expect((await site.asAnna('/api/v1/cases/MD-2026-0001')).status).toBe(503);
  });
});

describe('free time', () => {
  const query = { from: '2026-10-01T06:00:00Z', to: '2026-10-09T16:00:00Z', minutes: 90, evening: true };
  const asked = {
    ...query,
    from: '2026-10-01T06:00:00.000Z',
    to: '2026-10-09T16:00:00.000Z',
    addresses: ['a@x.se', 'b@x.se'],
  };

  it('is asked for by body', async () => {
    await site.asAnna('/api/v1/availability', posted({ ...query, addresses: ['a@x.se', 'b@x.se'] }));
    expect(site.application.asked[0]?.[2]).toEqual(asked);
  });

  it('is asked for by query', async () => {
    const { from, to } = query;
    await site.asAnna(
      `/api/v1/availability?addresses=a@x.se,b@x.se&from=${from}&to=${to}&minutes=90&evening=true`,
    );
    expect(site.application.asked[0]?.[2]).toEqual(asked);
  });

  it.each([
    ['addresses', {}],
    ['to', { addresses: ['a@x.se'], to: '2026-09-01T06:00:00Z' }],
    ['to', { addresses: ['a@x.se'], to: '2027-09-01T06:00:00Z' }],
  ])('refuses a bad %s', async (field, change) => {
    const response = await site.asAnna('/api/v1/availability', posted({ ...query, ...change }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field }] });
  });

  it('asks for consent where it is missing', async () => {
    site.application.failure = new ConsentRequired();
    const response = await site.asAnna('/api/v1/rooms');
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ type: '/problem/consent-required' });
  });

  it('says so when Outlook does not answer', async () => {
    site.application.failure = new CalendarRefused('throttled', 429);
    expect((await site.asAnna('/api/v1/rooms')).status).toBe(503);
  });
});

describe('commands', () => {
  it('hands command and key on, and answers number and version', async () => {
    const response = await site.asAnna(COMMANDS, posted(finish, { 'Idempotency-Key': 'k-1' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ nr: 'MD-2026-0001', version: 4 });
    expect(site.application.asked[0]?.slice(2)).toEqual([
      'MD-2026-0001',
      { body: finish, idempotencyKey: 'k-1' },
    ]);
  });

  it('opens a case at an address of its own', async () => {
    const opening = { channel: 'politisk', title: 'Torget', description: 'Hur ska torget användas?' };
    const response = await site.asAnna('/api/v1/cases', posted(opening));
    expect([response.status, response.headers.get('location')]).toEqual([201, '/api/v1/cases/MD-2026-0001']);
  });

  it('accepts a wish and names the case', async () => {
    site.application.outcome = { kind: 'done', nr: 'ON-2026-0001', version: 2, case: 'MD-2026-0001' };
    const response = await site.asAnna('/api/v1/wishes/ON-2026-0001/commands', posted({ type: 'accept' }));
    expect(await response.json()).toEqual({ nr: 'ON-2026-0001', version: 2, case: 'MD-2026-0001' });
  });

  const refusal = {
    rule: 'agenda-share',
    citation: 'P 7',
    message: 'Minst en tredjedel ska vara medborgarnas.',
  };
  const outcomes: [number, Outcome, Record<string, unknown>][] = [
    [200, { kind: 'repeated', nr: 'MD-2026-0001', version: 4 }, { version: 4 }],
    [
      202,
      { kind: 'incomplete', nr: 'MD-2026-0001', version: 5, message: 'Inte bokat.', consent: true },
      { version: 5, warning: { message: 'Inte bokat.', consent: true } },
    ],
    [
      409,
      { kind: 'refused', refusal },
      { type: '/problem/agenda-share', title: refusal.message, citation: 'P 7' },
    ],
    [
      409,
      { kind: 'refused', refusal: { ...refusal, errors: [{ field: 'agenda', message: 'För lite tid.' }] } },
      { errors: [{ field: 'agenda', message: 'För lite tid.' }] },
    ],
    [
      403,
      { kind: 'refused', refusal: { ...refusal, rule: 'not-yours' } },
      { type: '/problem/not-yours', status: 403 },
    ],
    [422, { kind: 'key-reused' }, { type: '/problem/idempotency-key-reused' }],
    [404, { kind: 'unknown-stream' }, { type: '/problem/unknown-number' }],
    [503, { kind: 'unavailable' }, { type: '/problem/register-unavailable' }],
  ];
  it.each(outcomes)('answers %i for %j', async (status, outcome, body) => {
    site.application.outcome = outcome;
    const response = await site.asAnna(COMMANDS, posted(finish));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
    expect(response.headers.has('retry-after')).toBe(status === 503);
  });

  it('tells nothing of a bug, and logs it', async () => {
    site.application.failure = new Error('secret detail');
    const response = await site.asAnna(COMMANDS, posted(finish));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch('secret');
    expect(site.logged).toEqual([
      site.application.failure ?? expect.objectContaining({ message: 'secret detail' }),
    ]);
  });
});

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
