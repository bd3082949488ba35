import type { Event } from '@microsoft/microsoft-graph-types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { ANNA, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

interface Page {
  value: (Event & { '@removed'?: { reason: string } })[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}
const truth = await loadGraphTruth();
let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const PROPERTY = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name RegisterId';
const at = (hour: number): Event => ({
  start: { dateTime: `2026-10-01T${String(hour).padStart(2, '0')}:00:00`, timeZone: 'UTC' },
  end: { dateTime: `2026-10-01T${String(hour + 1).padStart(2, '0')}:00:00`, timeZone: 'UTC' },
});
const create = async (event: Event) => (await tenant.graph<Event>(ANNA, 'POST', '/me/events', event)).body;
const get = async <T = Page>(path: string, headers?: Record<string, string>) =>
  tenant.graph<T>(ANNA, 'GET', path, undefined, headers);
/** A link from an answer, as the path that `graph` takes. */
const follow = (link: string | undefined) => get((link ?? '').replace(`${tenant.origin}/v1.0`, ''));
const WINDOW = 'startDateTime=2026-10-01T00:00:00Z&endDateTime=2026-10-02T00:00:00Z';
const subjects = (page: Page) => page.value.map((event) => event.subject);

describe('an extended property', () => {
  it('is found by Any, and shown only when expanded', async () => {
    const value = "MD-2026-0001's";
    const { id } = await create({ ...at(8), singleValueExtendedProperties: [{ id: PROPERTY, value }] });
    await create(at(9));
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${PROPERTY}' and ep/value eq '${value.replace("'", "''")}')`;
    const found = await get(`/me/events?$filter=${encodeURIComponent(filter)}&$top=5&$select=subject`);
    expect(found.body.value).toEqual([{ id, subject: '', '@odata.etag': expect.any(String) }]);
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${PROPERTY}')`);
    const one = await get<Event>(`/me/events/${id}?$select=id&$expand=${expand}`);
    expect(one.body.singleValueExtendedProperties).toEqual([{ id: PROPERTY, value }]);
  });

  it('answers 501, naming the filter, to one it does not read', async () => {
    const { status, body } = await get<{ error: { message: string } }>(
      "/me/events?$filter=contains(subject,'x')",
    );
    expect([status, body.error.message]).toEqual([501, expect.stringContaining("contains(subject,'x')")]);
  });
});

describe('calendarView', () => {
  it('gives what overlaps the window, by pages of ten, in the zone preferred', async () => {
    for (let hour = 0; hour < 12; hour += 1) await create({ ...at(hour), subject: String(hour) });
    const view = '/me/calendarView?startDateTime=2026-10-01T01:30:00%2B00:00&endDateTime=2026-10-02T00:00:00';
    const first = await get(view, {
      Prefer: 'outlook.timezone="W. Europe Standard Time", IdType="ImmutableId"',
    });
    expect(subjects(first.body)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(first.body.value[0]?.start).toEqual({
      dateTime: '2026-10-01T03:00:00.0000000',
      timeZone: 'W. Europe Standard Time',
    });
    expect(first.headers.get('preference-applied')).toBe(
      'outlook.timezone="W. Europe Standard Time", IdType="ImmutableId"',
    );
    const second = await follow(first.body['@odata.nextLink']);
    expect(subjects(second.body)).toEqual(['11']);
    const last = await get(`/me/calendarView?${WINDOW}&$orderby=start/dateTime desc&$top=1`);
    expect(subjects(last.body)).toEqual(['11']);
  });

  it('needs both ends, and refuses a zone it does not know', async () => {
    expect((await get('/me/calendarView?startDateTime=2026-10-01')).status).toBe(400);
    expect(
      (await get(`/me/calendarView?${WINDOW}`, { Prefer: 'outlook.timezone="Europe/Stockholm"' })).status,
    ).toBe(400);
  });
});

describe('calendarView/delta', () => {
  const round = async (link?: string) => (link ? follow(link) : get(`/me/calendarView/delta?${WINDOW}`));

  it('gives everything once, then only what changed, and @removed for what left', async () => {
    const [stays, moves, goes] = [await create(at(8)), await create(at(9)), await create(at(10))];
    const first = await round();
    expect(first.body.value.map(({ id }) => id)).toEqual([stays.id, moves.id, goes.id]);
    const quiet = await round(first.body['@odata.deltaLink']);
    expect(quiet.body.value).toEqual([]);
    await tenant.graph(ANNA, 'PATCH', `/me/events/${stays.id}`, { subject: 'Ny' });
    const nextMonth = { dateTime: '2026-11-01T08:00:00', timeZone: 'UTC' };
    await tenant.graph(ANNA, 'PATCH', `/me/events/${moves.id}`, { start: nextMonth, end: nextMonth });
    await tenant.graph(ANNA, 'DELETE', `/me/events/${goes.id}`);
    const changes = await round(quiet.body['@odata.deltaLink']);
    expect(changes.body.value.map((item) => item['@removed']?.reason ?? item.subject)).toEqual([
      'Ny',
      'deleted',
      'deleted',
    ]);
  });

  it('comes in pages of the size preferred', async () => {
    for (const hour of [8, 9, 10]) await create(at(hour));
    const first = await get(`/me/calendarView/delta?${WINDOW}`, { Prefer: 'odata.maxpagesize=2' });
    expect(first.body.value).toHaveLength(2);
    const second = await follow(first.body['@odata.nextLink']);
    expect(second.body.value).toHaveLength(1);
    expect(second.body['@odata.deltaLink']).toBeDefined();
  });

  it('is 410 for a token from a state that is gone', async () => {
    await create(at(8));
    const { body } = await round();
    await tenant.control('POST', '/reset', {});
    const lost = await round(body['@odata.deltaLink']);
    expect([lost.status, (lost.body as unknown as { error: { code: string } }).error.code]).toEqual([
      410,
      'SyncStateNotFound',
    ]);
  });
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  expect(tenant.exchanges.length).toBeGreaterThan(20);
  expect(truth && findings(truth, tenant.exchanges)).toEqual([]);
});
