import type { Event } from '@microsoft/microsoft-graph-types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BO, BOX, ROOM } from '../../src/local365/testing/small-tenant.ts';
import { type CalendarTenant, calendarTenant, meeting } from './calendar-tenant.ts';

let tenant: CalendarTenant;
beforeEach(async () => {
  tenant = await calendarTenant();
});
afterEach(() => tenant.closeChecked());

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
    const tied = await tenant.calendar.tie(tenant.anna, body.id, meeting);
    const [event] = await tenant.eventsOf(ANNA);
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
    expect(await tenant.calendar.tie(tenant.anna, body.id ?? '', meeting)).toMatchObject({ joinUrl });
    await tenant.calendar.tie(tenant.anna, body.id ?? '', meeting);
    const [event] = await tenant.eventsOf(ANNA);
    const text = event?.body?.content ?? '';
    expect(text).toContain(joinUrl);
    expect(text.split(meeting.html)).toHaveLength(2);
  });

  it('refuses an event that is not there', async () => {
    await expect(tenant.calendar.tie(tenant.anna, 'AAMk', meeting)).rejects.toMatchObject({ status: 404 });
  });
});

describe('afterwards', () => {
  it('moves, to everybody', async () => {
    const { eventId } = await tenant.calendar.book(tenant.anna, meeting);
    // The hour that autumn repeats: only UTC can tell which is meant.
    await tenant.calendar.move(tenant.anna, eventId, '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z');
    const [event] = await tenant.eventsOf(BO);
    expect(event?.start?.dateTime).toBe('2026-10-25T01:30:00.0000000');
    expect(event?.end?.dateTime).toBe('2026-10-25T02:30:00.0000000');
  });

  it('cancels, and is content when it is cancelled already', async () => {
    const { eventId } = await tenant.calendar.book(tenant.anna, meeting);
    await tenant.fault('POST', '/v1.0/me/events', { drop: 'after' });
    await tenant.calendar.cancel(tenant.anna, eventId, 'Vi återkommer med ny tid.');
    await tenant.calendar.cancel(tenant.anna, eventId, 'Vi återkommer med ny tid.');
    expect(await tenant.eventsOf(ANNA)).toEqual([]);
    expect((await tenant.eventsOf(BO))[0]?.isCancelled).toBe(true);
  });

  it('cannot be cancelled by somebody invited', async () => {
    await tenant.calendar.book(tenant.anna, meeting);
    const [copy] = await tenant.eventsOf(BO);
    const bo = await tenant.signedIn(BO);
    await expect(tenant.calendar.cancel(bo, copy?.id ?? '', '')).rejects.toMatchObject({ status: 400 });
  });
});

describe('what is free', () => {
  it('tells busy spans in UTC, in the order asked, and which mailbox could not be read', async () => {
    await tenant.calendar.book(tenant.anna, meeting);
    const spans = [{ start: meeting.start, end: meeting.end }];
    expect(
      await tenant.calendar.busy(
        tenant.anna,
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
    const found = await tenant.calendar.busy(
      tenant.anna,
      many,
      '2026-10-24T00:00:00.000Z',
      '2026-10-25T00:00:00.000Z',
    );
    expect(found.map(({ address }) => address)).toEqual(many);
    expect(tenant.asked()).toHaveLength(3);
  });

  it('knows the rooms', async () => {
    expect(await tenant.calendar.rooms(tenant.anna)).toEqual([
      { address: ROOM, name: 'Salen', capacity: 12 },
    ]);
  });
});
