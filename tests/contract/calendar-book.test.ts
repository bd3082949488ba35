import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CalendarRefused,
  CalendarUnavailable,
  ConsentRequired,
} from '../../src/application/ports/calendar.ts';
import { ANNA, BO, BOX, ROOM } from '../../src/local365/testing/small-tenant.ts';
import { type CalendarTenant, calendarTenant, meeting, property } from './calendar-tenant.ts';

let tenant: CalendarTenant;
beforeEach(async () => {
  tenant = await calendarTenant();
});
afterEach(() => tenant.closeChecked());

describe('book', () => {
  it('makes the event in the person’s own calendar by one request', async () => {
    const appointment = await tenant.calendar.book(tenant.anna, meeting);
    expect(tenant.asked()).toEqual(['POST /v1.0/me/events']);
    const [event] = await tenant.eventsOf(ANNA);
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
      expect((await tenant.eventsOf(mailbox)).map(({ iCalUId }) => iCalUId)).toEqual([appointment.iCalUId]);
    }
  });

  it.each(['calm', 'transaction-409', 'lost-answer-before', 'lost-answer-after'])(
    'gives the one event that stands when repeated (%s)',
    async (name) => {
      await tenant.control('POST', '/temperament', { name });
      const first = await tenant.calendar.book(tenant.anna, meeting);
      expect(await tenant.calendar.book(tenant.anna, meeting)).toEqual(first);
      expect(await tenant.eventsOf(ANNA)).toHaveLength(1);
    },
  );

  it('gives the event that stands when every answer was lost, and when a gateway failed after it', async () => {
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'after' }, 3);
    const first = await tenant.calendar.book(tenant.anna, meeting);
    await tenant.fault('POST', '/v1.0/me/events', { status: 502 });
    expect(await tenant.calendar.book(tenant.anna, meeting)).toEqual(first);
    expect(await tenant.eventsOf(ANNA)).toHaveLength(1);
  });

  it('says that it is unknown, or a clear no, and leaves nothing', async () => {
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'before' }, 3);
    await expect(tenant.calendar.book(tenant.anna, meeting)).rejects.toBeInstanceOf(CalendarUnavailable);
    const backwards = { ...meeting, end: meeting.start, start: meeting.end };
    await expect(tenant.calendar.book(tenant.anna, backwards)).rejects.toBeInstanceOf(CalendarRefused);
    expect(await tenant.eventsOf(ANNA)).toEqual([]);
  });

  it('needs the person: a forged assertion books nothing', async () => {
    const forged = tenant.calendar.book({ token: 'eyJhbGciOiJub25lIn0.e30.' }, meeting);
    await expect(forged).rejects.toSatisfy(
      (error) => error instanceof CalendarRefused || error instanceof ConsentRequired,
    );
    expect(tenant.asked()).toEqual([]);
  });
});
