import type { Event } from '@microsoft/microsoft-graph-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Assertion,
  type Calendar,
  CalendarRefused,
  CalendarUnavailable,
  ConsentRequired,
  type NewAppointment,
} from '../../src/application/ports/calendar.ts';
import { ANNA, BO, BOX, ROOM } from '../../src/local365/testing/small-tenant.ts';
import { createCalendar } from '../../src/microsoft365/calendar/create-calendar.ts';
import { operationOf } from '../../src/microsoft365/graph/operations.ts';
import { type GraphTenant, graphTenant } from './graph-tenant.ts';

const registerPropertyGuid = '6f6a1b1e-9a50-4c52-9d6f-2f5a3a9f7c11';
const property = `String {${registerPropertyGuid}} Name RegisterId`;
const meeting: NewAppointment = {
  transactionId: '7d5b5a0e-58a1-4e2b-8a55-0a7a8a3f0c01',
  registerId: 'MD-2026-0001/M1',
  subject: 'Medborgardialog: snöskoterleder',
  html: '<p>Nivå 3, dialog</p>',
  start: '2026-10-24T16:00:00.000Z',
  end: '2026-10-24T18:00:00.000Z',
  place: 'Föllinge bygdegård',
  room: { address: ROOM, name: 'Salen' },
  online: true,
  people: [{ address: BO, name: 'Bo Alm' }],
};

let tenant: GraphTenant;
let calendar: Calendar;
let anna: Assertion;
beforeEach(async () => {
  tenant = await graphTenant();
  calendar = createCalendar(tenant.door, { mailbox: BOX, registerPropertyGuid });
  anna = await tenant.signedIn(ANNA);
});
afterEach(async () => {
  tenant.holdAgainstTruth();
  expect(tenant.exchanges.filter(({ method, url }) => operationOf(method, url) === undefined)).toEqual([]);
  await tenant.close();
});

/** The events of a mailbox as its owner sees them, read past the adapter and past the record of exchanges. */
async function eventsOf(upn: string): Promise<Event[]> {
  const before = tenant.exchanges.length;
  const { body } = await tenant.graph<{ value: Event[] }>(
    upn === BOX || upn === ROOM ? 'app' : upn,
    'GET',
    `/users/${upn}/events?$expand=singleValueExtendedProperties($filter=id eq '${property}')`,
  );
  tenant.exchanges.splice(before);
  return body.value;
}

describe('book', () => {
  it('makes the event in the person’s own calendar by one request', async () => {
    const appointment = await calendar.book(anna, meeting);
    expect(tenant.asked()).toEqual(['POST /v1.0/me/events']);
    const [event] = await eventsOf(ANNA);
    expect(event).toMatchObject({
      id: appointment.eventId,
      iCalUId: appointment.iCalUId,
      subject: meeting.subject,
      start: { dateTime: '2026-10-24T16:00:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'W. Europe Standard Time',
      location: { displayName: 'Salen, Föllinge bygdegård', locationEmailAddress: ROOM },
      isOnlineMeeting: true,
      onlineMeeting: { joinUrl: appointment.joinUrl },
      hideAttendees: true,
      allowNewTimeProposals: false,
      singleValueExtendedProperties: [{ id: property, value: meeting.registerId }],
    });
    const invited = event?.attendees?.map(({ type, emailAddress }) => [type, emailAddress?.address]);
    expect(invited).toEqual([
      ['required', BO],
      ['resource', ROOM],
      ['optional', BOX],
    ]);
    for (const mailbox of [BO, ROOM, BOX]) {
      expect((await eventsOf(mailbox)).map(({ iCalUId }) => iCalUId)).toEqual([appointment.iCalUId]);
    }
  });

  it.each(['calm', 'transaction-409', 'lost-answer-before', 'lost-answer-after'])(
    'gives the one event that stands when repeated (%s)',
    async (name) => {
      await tenant.control('POST', '/temperament', { name });
      const first = await calendar.book(anna, meeting);
      expect(await calendar.book(anna, meeting)).toEqual(first);
      expect(await eventsOf(ANNA)).toHaveLength(1);
    },
  );

  it('gives the event that stands when every answer was lost, and when a gateway failed after it', async () => {
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'after' }, 3);
    const first = await calendar.book(anna, meeting);
    await tenant.fault('POST', '/v1.0/me/events', { status: 502 });
    expect(await calendar.book(anna, meeting)).toEqual(first);
    expect(await eventsOf(ANNA)).toHaveLength(1);
  });

  it('says that it is unknown, or a clear no, and leaves nothing', async () => {
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'before' }, 3);
    await expect(calendar.book(anna, meeting)).rejects.toBeInstanceOf(CalendarUnavailable);
    const backwards = { ...meeting, end: meeting.start, start: meeting.end };
    await expect(calendar.book(anna, backwards)).rejects.toBeInstanceOf(CalendarRefused);
    expect(await eventsOf(ANNA)).toEqual([]);
  });

  it('needs the person: a forged assertion books nothing', async () => {
    const forged = calendar.book({ token: 'eyJhbGciOiJub25lIn0.e30.' }, meeting);
    await expect(forged).rejects.toSatisfy(
      (error) => error instanceof CalendarRefused || error instanceof ConsentRequired,
    );
    expect(tenant.asked()).toEqual([]);
  });
});

describe('tie', () => {
  const saved = {
    subject: 'Möte',
    body: { contentType: 'html', content: '<p>Välkomna</p>' },
    start: { dateTime: '2026-10-24T18:00:00', timeZone: 'W. Europe Standard Time' },
    end: { dateTime: '2026-10-24T19:00:00', timeZone: 'W. Europe Standard Time' },
    attendees: [{ type: 'optional', emailAddress: { address: 'gast@annan.example', name: 'Gäst' } }],
  };

  it('writes the meeting into an event saved in Outlook and keeps whom the person had invited', async () => {
    const { body } = await tenant.graph<{ id: string }>(ANNA, 'POST', '/me/events', saved);
    const tied = await calendar.tie(anna, body.id, meeting);
    const [event] = await eventsOf(ANNA);
    expect(tied).toMatchObject({ eventId: body.id, joinUrl: event?.onlineMeeting?.joinUrl });
    expect(event).toMatchObject({
      subject: meeting.subject,
      singleValueExtendedProperties: [{ value: meeting.registerId }],
    });
    expect(event?.attendees?.map(({ emailAddress }) => emailAddress?.address)).toEqual([
      BO,
      ROOM,
      BOX,
      'gast@annan.example',
    ]);
  });

  it('keeps the join text of a meeting that is online already, also when tied again', async () => {
    const { body } = await tenant.graph<Event>(ANNA, 'POST', '/me/events', {
      ...saved,
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    });
    const joinUrl = body.onlineMeeting?.joinUrl ?? '';
    expect(await calendar.tie(anna, body.id ?? '', meeting)).toMatchObject({ joinUrl });
    await calendar.tie(anna, body.id ?? '', meeting);
    const [event] = await eventsOf(ANNA);
    const text = event?.body?.content ?? '';
    expect(text).toContain(joinUrl);
    expect(text.split(meeting.html)).toHaveLength(2);
  });

  it('refuses an event that is not there', async () => {
    await expect(calendar.tie(anna, 'AAMk', meeting)).rejects.toMatchObject({ status: 404 });
  });
});

describe('afterwards', () => {
  it('moves, to everybody', async () => {
    const { eventId } = await calendar.book(anna, meeting);
    // The hour that autumn repeats: only UTC can tell which is meant.
    await calendar.move(anna, eventId, '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z');
    const [event] = await eventsOf(BO);
    expect(event?.start?.dateTime).toBe('2026-10-25T01:30:00.0000000');
    expect(event?.end?.dateTime).toBe('2026-10-25T02:30:00.0000000');
  });

  it('cancels, and is content when it is cancelled already', async () => {
    const { eventId } = await calendar.book(anna, meeting);
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'after' });
    await calendar.cancel(anna, eventId, 'Vi återkommer med ny tid.');
    await calendar.cancel(anna, eventId, 'Vi återkommer med ny tid.');
    expect(await eventsOf(ANNA)).toEqual([]);
    expect((await eventsOf(BO))[0]?.isCancelled).toBe(true);
  });

  it('cannot be cancelled by somebody invited', async () => {
    await calendar.book(anna, meeting);
    const [copy] = await eventsOf(BO);
    const bo = await tenant.signedIn(BO);
    await expect(calendar.cancel(bo, copy?.id ?? '', '')).rejects.toMatchObject({ status: 400 });
  });
});

describe('what is free', () => {
  it('tells busy spans in UTC, in the order asked, and which mailbox could not be read', async () => {
    await calendar.book(anna, meeting);
    const spans = [{ start: meeting.start, end: meeting.end }];
    expect(
      await calendar.busy(
        anna,
        [BO, 'okand@annan.example', ROOM, BOX],
        '2026-10-24T00:00:00.000Z',
        '2026-10-25T00:00:00.000Z',
      ),
    ).toEqual([
      { address: BO, busy: spans },
      { address: 'okand@annan.example', busy: undefined },
      { address: ROOM, busy: spans },
      { address: BOX, busy: expect.any(Array) },
    ]);
  });

  it('asks for at most twenty mailboxes at a time', async () => {
    const many = Array.from({ length: 41 }, (_, index) => `nr${index}@annan.example`);
    const found = await calendar.busy(anna, many, '2026-10-24T00:00:00.000Z', '2026-10-25T00:00:00.000Z');
    expect(found.map(({ address }) => address)).toEqual(many);
    expect(tenant.asked()).toHaveLength(3);
  });

  it('knows the rooms', async () => {
    expect(await calendar.rooms(anna)).toEqual([{ address: ROOM, name: 'Salen', capacity: 12 }]);
  });
});
