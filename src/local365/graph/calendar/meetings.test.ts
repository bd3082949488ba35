import type { Event } from '@microsoft/microsoft-graph-types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { ANNA, BO, BOX, ROOM, type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

const CITIZEN = 'medborgare@utanfor.example';
const truth = await loadGraphTruth();
let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const zone = 'W. Europe Standard Time';
const meeting = (more: Event = {}): Event => ({
  subject: 'Dialogmöte',
  body: { contentType: 'html', content: '<p>Välkommen</p>' },
  start: { dateTime: '2026-10-01T18:00:00', timeZone: zone },
  end: { dateTime: '2026-10-01T20:00:00', timeZone: zone },
  attendees: [BOX, CITIZEN].map((address) => ({
    type: 'required',
    emailAddress: { address, name: address },
  })),
  ...more,
});
type ErrorBody = { error: { code: string; message: string } };
const create = (more?: Event, as = ANNA) => tenant.graph<Event>(as, 'POST', '/me/events', meeting(more));
const copies = async (address: string) => {
  const { body } = await tenant.control<{ events: Event[] }>('GET', `/personas/${address}/inbox`);
  return body.events;
};

describe('a created meeting', () => {
  it("stands in the organizer's calendar and as a copy of its own with each attendee, tied by iCalUId", async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      isOrganizer: true,
      responseStatus: { response: 'organizer' },
      start: { timeZone: 'UTC', dateTime: '2026-10-01T16:00:00.0000000' },
    });
    for (const address of [BOX, CITIZEN]) {
      const [copy] = await copies(address);
      expect(copy).toMatchObject({
        iCalUId: body.iCalUId,
        isOrganizer: false,
        responseStatus: { response: 'notResponded' },
      });
      expect(copy?.id).not.toBe(body.id);
    }
  });

  it('is created once per transactionId: 400, or 409 in that temperament, naming nothing', async () => {
    await create({ transactionId: 'eff-1' });
    const again = await tenant.graph<ErrorBody>(
      ANNA,
      'POST',
      '/me/events',
      meeting({ transactionId: 'eff-1' }),
    );
    expect([again.status, again.body.error.code]).toEqual([400, 'ErrorDuplicateTransactionId']);
    await tenant.control('POST', '/temperament', { name: 'transaction-409' });
    expect((await create({ transactionId: 'eff-1' })).status).toBe(409);
    expect(await copies(ANNA)).toHaveLength(1);
    // Another mailbox has its own transactions.
    expect((await create({ transactionId: 'eff-1' }, BO)).status).toBe(201);
  });

  it('gets a Teams link that stays and leads to a page about the meeting', async () => {
    const { body } = await create({
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      subject: 'Digitalt <stormöte>',
    });
    const joinUrl = body.onlineMeeting?.joinUrl ?? '';
    expect(body.body?.content).toContain(joinUrl);
    const page = await (await fetch(joinUrl)).text();
    expect(page).toContain('<h1>Digitalt &lt;stormöte&gt;</h1>');
    const patched = await tenant.graph<Event>(ANNA, 'PATCH', `/me/events/${body.id}`, {
      isOnlineMeeting: false,
    });
    expect(patched.body).toMatchObject({ isOnlineMeeting: true, onlineMeeting: { joinUrl } });
  });

  it('shows each attendee only themselves when attendees are hidden', async () => {
    await create({ hideAttendees: true });
    const [copy] = await copies(BOX);
    expect(copy?.attendees?.map((attendee) => attendee.emailAddress?.address)).toEqual([BOX]);
  });

  it('is accepted by a free room and declined by a taken one', async () => {
    const withRoom: Event = { attendees: [{ type: 'resource', emailAddress: { address: ROOM } }] };
    const answers = [];
    for (const organizer of [ANNA, BO]) {
      const { body } = await create(withRoom, organizer);
      const read = await tenant.graph<Event>(organizer, 'GET', `/me/events/${body.id}`);
      answers.push(read.body.attendees?.[0]?.status?.response);
    }
    expect(answers).toEqual(['accepted', 'declined']);
    expect(await copies(ROOM)).toHaveLength(1);
  });

  it.each<[string, Event, number, string]>([
    [
      'an IANA zone',
      { start: { dateTime: '2026-10-01T18:00:00', timeZone: 'Europe/Stockholm' } },
      400,
      'TimeZoneNotSupportedException',
    ],
    [
      'an end before its start',
      { end: { dateTime: '2026-10-01T17:00:00', timeZone: zone } },
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
    ],
    [
      'more than 500 attendees',
      {
        attendees: Array.from({ length: 501 }, (_, n) => ({ emailAddress: { address: `a${n}@b.example` } })),
      },
      400,
      'ErrorExceededMaxRecipients',
    ],
    [
      'recurrence, which is not supported',
      { recurrence: { pattern: { type: 'daily', interval: 1 } } },
      501,
      'notSupported',
    ],
  ])('is refused with %s', async (_, wrong, status, code) => {
    const answer = await tenant.graph<ErrorBody>(ANNA, 'POST', '/me/events', meeting(wrong));
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(await copies(ANNA)).toHaveLength(0);
  });
});

describe('whose mailbox', () => {
  it.each([
    ["a person another's", ANNA, `/users/${BO}/events`, 403],
    ['the app /me', 'app', '/me/events', 403],
    ["the app an unknown user's", 'app', '/users/ingen@liten.example/events', 404],
    ["the app a person's by id", 'app', '/users/aaaaaaaa-0000-4000-8000-000000000001/events', 200],
    ['a person the own, encoded', ANNA, `/users/${encodeURIComponent(ANNA)}/events`, 200],
  ])('%s', async (_, as, path, status) => {
    expect((await tenant.graph(as, 'GET', path)).status).toBe(status);
  });
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  expect(tenant.exchanges.length).toBeGreaterThan(20);
  expect(truth && findings(truth, tenant.exchanges)).toEqual([]);
});
