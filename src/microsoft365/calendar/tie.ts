import type { Event } from '@microsoft/microsoft-graph-types';
import type { Appointment, Assertion, NewAppointment } from '../../application/ports/calendar.ts';
import type { GraphDoor } from '../graph/door.ts';
import { path } from '../graph/path.ts';
import { appointmentOf } from './appointment-of.ts';
import { type CalendarConfig, PREFER, registerProperty } from './calendar-config.ts';
import { distinct, eventOf } from './event-of.ts';

/**
 * Ties an event that the person saved in Outlook to the register and gives it subject, text, time and place. Whoever the
 * person had already invited stays invited.
 */
export async function tie(
  door: GraphDoor,
  config: CalendarConfig,
  as: Assertion,
  eventId: string,
  appointment: NewAppointment,
): Promise<Appointment> {
  const property = registerProperty(config);
  const event = path`/me/events/${eventId}`;
  const { body: before } = await door.call<Event>({
    method: 'GET',
    path: event,
    query: {
      $select: 'body,attendees,isOnlineMeeting',
      $expand: `singleValueExtendedProperties($filter=id eq '${property}')`,
    },
    headers: PREFER,
    as,
  });
  const { body } = await door.call<Event>({
    method: 'PATCH',
    path: event,
    headers: PREFER,
    body: rewritten(eventOf(appointment, config), before, appointment),
    as,
    repeatable: true,
  });
  return appointmentOf(body);
}

function rewritten(event: Event, before: Event, { html, registerId }: NewAppointment): Event {
  const attendees = distinct([...(event.attendees ?? []), ...(before.attendees ?? [])]);
  if (!before.isOnlineMeeting) return { ...event, attendees };
  // That a meeting is online, and where, cannot be changed once it is: and a body without Teams' join text would end it.
  const { isOnlineMeeting: _, onlineMeetingProvider: __, body: ___, ...rest } = event;
  const tied = before.singleValueExtendedProperties?.some(({ value }) => value === registerId);
  if (tied) return { ...rest, attendees };
  const content = withText(before.body?.content ?? '', html);
  return { ...rest, attendees, body: { contentType: 'html', content } };
}

/** Our text before what stands, inside the page Outlook has made of it. */
function withText(standing: string, html: string): string {
  const opening = /<body[^>]*>/i.exec(standing);
  const at = opening === null ? 0 : opening.index + opening[0].length;
  return standing.slice(0, at) + html + standing.slice(at);
}
