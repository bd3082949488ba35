import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const AWAY = '/api/v1/me/absence';
const MEETINGS = '/api/v1/bodies/sn/meetings';
const put = (body: unknown) => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('what may be said any number of times, without a key', () => {
  it('that one is away until a day, and that one is back', async () => {
    const away = await site.asAnna(AWAY, put({ until: '2026-10-03' }));
    expect([away.status, await away.json()]).toEqual([200, { until: '2026-10-03' }]);
    const back = await site.asAnna(AWAY, { method: 'DELETE' });
    expect([back.status, await back.json()]).toEqual([200, {}]);
    expect(site.application.asked.map(([method]) => method)).toEqual(['beAway', 'beBack']);
  });

  it('a meeting in a body’s calendar, with or without its time', async () => {
    expect((await site.asAnna(MEETINGS, put({ date: '2026-10-06', start: '13:15' }))).status).toBe(200);
    expect((await site.asAnna(MEETINGS, put({ date: '2026-10-06' }))).status).toBe(200);
    expect((await site.asAnna(`${MEETINGS}?date=2026-10-06`, { method: 'DELETE' })).status).toBe(200);
    expect(site.application.asked.map(([method, , ...args]) => [method, ...args])).toEqual([
      ['keepMeeting', 'sn', { date: '2026-10-06', start: '13:15' }],
      ['keepMeeting', 'sn', { date: '2026-10-06', start: '' }],
      ['dropMeeting', 'sn', '2026-10-06'],
    ]);
  });

  it.each([
    [AWAY, { until: 'i höst' }, 'until'],
    [AWAY, {}, 'until'],
    [AWAY, { until: '2026-02-30' }, 'until'],
    [MEETINGS, { date: '6 oktober' }, 'date'],
    [MEETINGS, { date: '2026-10-06', start: 'kvart över ett' }, 'start'],
  ])('is refused with a sentence on the field: %s %j', async (path, body, field) => {
    const answer = await site.asAnna(path, put(body));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ field }] });
    expect(site.application.asked).toEqual([]);
  });

  it('is nobody’s without signing in', async () => {
    for (const path of [AWAY, MEETINGS])
      expect((await fetch(`${site.origin}${path}`, put({ until: '2026-10-03' }))).status).toBe(401);
  });
});
