import type { Attendee, Event, Location } from '@microsoft/microsoft-graph-types';
import type { NewAppointment } from '../../application/ports/calendar.ts';
import { type CalendarConfig, registerProperty } from './calendar-config.ts';
import { outlookTime } from './outlook-time.ts';

/** The event that an appointment becomes. `transactionId` is not in it: it can only be set at creation. */
export function eventOf(appointment: NewAppointment, config: CalendarConfig): Event {
  const { subject, html, start, end, online, registerId } = appointment;
  const location = locationOf(appointment);
  return {
    subject,
    body: { contentType: 'html', content: html },
    start: outlookTime(start),
    end: outlookTime(end),
    ...(location === undefined ? {} : { location }),
    attendees: attendeesOf(appointment, config),
    // Who else was asked is not for all to see (GDPR); times are agreed in the register, not by counter-proposals.
    hideAttendees: true,
    allowNewTimeProposals: false,
    ...(online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' as const } : {}),
    singleValueExtendedProperties: [{ id: registerProperty(config), value: registerId }],
  };
}

function locationOf({ place, room }: NewAppointment): Location | undefined {
  if (room === undefined) return place === undefined ? undefined : { displayName: place };
  const displayName = place === undefined ? room.name : `${room.name}, ${place}`;
  return { displayName, locationEmailAddress: room.address, locationType: 'conferenceRoom' };
}

/** A room is booked by being invited as a resource. */
function attendeesOf({ people, room }: NewAppointment, { mailbox }: CalendarConfig): Attendee[] {
  const everyone: Attendee[] = [
    ...people.map((emailAddress) => ({ type: 'required' as const, emailAddress })),
    ...(room === undefined ? [] : [{ type: 'resource' as const, emailAddress: room }]),
    { type: 'optional', emailAddress: { address: mailbox } },
  ];
  return distinct(everyone);
}

/** Each address once, as it first stands. */
export function distinct(attendees: readonly Attendee[]): Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const attendee of attendees) {
    const address = attendee.emailAddress?.address?.toLowerCase() ?? '';
    if (!byAddress.has(address)) byAddress.set(address, attendee);
  }
  return [...byAddress.values()];
}
