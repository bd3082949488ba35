import type { Event } from '@microsoft/microsoft-graph-types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConsentRequired } from '../../src/application/ports/calendar.ts';
import { ANNA, BOX } from '../../src/local365/testing/small-tenant.ts';
import { path } from '../../src/microsoft365/graph/path.ts';
import { type GraphTenant, graphTenant } from './graph-tenant.ts';

let tenant: GraphTenant;
beforeEach(async () => {
  tenant = await graphTenant();
});
afterEach(async () => {
  tenant.holdAgainstTruth();
  await tenant.close();
});

const at = (hour: number) => ({
  dateTime: `2026-10-01T${String(hour).padStart(2, '0')}:00:00`,
  timeZone: 'UTC',
});

it('pages through links that carry the production origin, one token for all', async () => {
  const events = path`/users/${BOX}/events`;
  for (const hour of [8, 10, 12]) {
    await tenant.door.call({
      method: 'POST',
      path: events,
      body: { subject: `${hour}`, start: at(hour), end: at(hour + 1) },
    });
  }
  const subjects: unknown[][] = [];
  const query = { $top: '2', $orderby: 'start/dateTime', $select: 'subject' };
  for await (const { value } of tenant.door.pages<Event>({ method: 'GET', path: events, query })) {
    subjects.push(value.map(({ subject }) => subject));
  }
  expect(subjects).toEqual([['8', '10'], ['12']]);
  const first = tenant.exchanges.at(-2)?.resBody as { '@odata.nextLink': string };
  expect(first['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
});

it('goes on from a deltaLink', async () => {
  const window = { startDateTime: '2026-10-01T00:00:00Z', endDateTime: '2026-10-02T00:00:00Z' };
  let link = '';
  const round = async (first: { path: string; query?: Record<string, string> }) => {
    const ids: unknown[] = [];
    for await (const page of tenant.door.pages<Event>({ method: 'GET', ...first })) {
      ids.push(...page.value.map(({ id }) => id));
      link = page.deltaLink ?? link;
    }
    return ids;
  };
  expect(await round({ path: path`/users/${BOX}/calendarView/delta()`, query: window })).toEqual([]);
  const made = {
    method: 'POST',
    path: path`/users/${BOX}/events`,
    body: { start: at(8), end: at(9) },
  } as const;
  const { body } = await tenant.door.call<Event>(made);
  expect(await round({ path: link })).toEqual([body.id]);
});

it('acts as the person', async () => {
  await tenant.door.call({ method: 'GET', path: '/me/events', as: await tenant.signedIn(ANNA) });
  const { body } = await tenant.control<{ identity: string }[]>('GET', '/traffic');
  expect(body.map(({ identity }) => identity)).toEqual([ANNA]);
});

it('says when the person’s consent to Graph is missing', async () => {
  const stern = await graphTenant({ delegatedPermissions: [] });
  const as = await stern.signedIn(ANNA);
  await expect(stern.door.call({ method: 'GET', path: '/me/events', as })).rejects.toBeInstanceOf(
    ConsentRequired,
  );
  await stern.close();
});
