import type { Event, ScheduleInformation } from '@microsoft/microsoft-graph-types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { ANNA, BO, ROOM, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

const truth = await loadGraphTruth();
let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
  const from = (hour: number, more: Event): Event => ({
    start: { dateTime: `2026-10-01T${hour}:00:00`, timeZone: 'UTC' },
    end: { dateTime: `2026-10-01T${hour + 1}:00:00`, timeZone: 'UTC' },
    ...more,
  });
  for (const event of [
    from(10, { subject: 'Beredning', showAs: 'tentative' }),
    from(11, { subject: 'Läkare', sensitivity: 'private' }),
    from(12, { showAs: 'oof', subject: 'Ledig' }),
    from(12, { showAs: 'busy', subject: 'Krock' }),
  ])
    await tenant.graph(BO, 'POST', '/me/events', event);
});
afterAll(() => tenant.close());

const time = (dateTime: string) => ({ dateTime, timeZone: 'W. Europe Standard Time' });
const ask = (body: object, as = ANNA) =>
  tenant.graph<{ value: ScheduleInformation[] }>(
    as,
    'POST',
    as === 'app' ? `/users/${ROOM}/calendar/getSchedule` : '/me/calendar/getSchedule',
    body,
  );
const day = {
  startTime: time('2026-10-01T12:00:00'),
  endTime: time('2026-10-01T15:30:00'),
  availabilityViewInterval: 30,
};

it("tells everybody's free and busy, the heaviest status first and private matters without their subject", async () => {
  const { status, body } = await ask({ ...day, schedules: [BO, ROOM, 'okand@utanfor.example'] });
  expect(status).toBe(200);
  const [bo, room, unknown] = body.value;
  expect(bo?.availabilityView).toBe('1122330');
  expect(bo?.scheduleItems?.map((item) => item.subject)).toEqual(['Beredning', '', 'Ledig', 'Krock']);
  expect(room).toMatchObject({
    availabilityView: '0000000',
    scheduleItems: [],
    workingHours: { timeZone: { name: 'W. Europe Standard Time' } },
  });
  expect(unknown?.error?.responseCode).toBe('ErrorMailRecipientNotFound');
});

it('takes the parameter names as the metadata spells them, and the app as caller', async () => {
  const { startTime, endTime } = day;
  const { status, body } = await ask({ Schedules: [BO], StartTime: startTime, EndTime: endTime }, 'app');
  expect([status, body.value[0]?.availabilityView]).toEqual([200, '1122330']);
});

it.each([
  ['more than 20 mailboxes', { ...day, schedules: Array.from({ length: 21 }, () => BO) }],
  ['62 days', { ...day, schedules: [BO], endTime: time('2026-12-02T12:00:00') }],
  ['an interval under 5 minutes', { ...day, schedules: [BO], availabilityViewInterval: 4 }],
  ['no mailbox', day],
])('refuses %s', async (_, body) => {
  expect((await ask(body)).status).toBe(400);
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  expect(truth && findings(truth, tenant.exchanges)).toEqual([]);
});
