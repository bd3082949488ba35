import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CalendarRefused, ConsentRequired } from '../../application/ports/calendar.ts';
import { posted, type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

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

  it('tells the policy that a case began under, and knows no other', async () => {
    expect((await site.asAnna(`/api/v1/policy?hash=${'a'.repeat(64)}`)).status).toBe(200);
    const unknown = await site.asAnna(`/api/v1/policy?hash=${'b'.repeat(64)}`);
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { type: '/problem/unknown-policy' }]);
    expect((await site.asAnna('/api/v1/policy?hash=krokom')).status).toBe(400);
  });

  it('does not know a case that is not there', async () => {
    const response = await site.asAnna('/api/v1/cases/MD-2026-9999');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problem/unknown-number' });
  });

  it.each(['/meetings', '/years/20270', '/nothing'])(
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
