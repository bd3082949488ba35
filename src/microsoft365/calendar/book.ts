import type { Event } from '@microsoft/microsoft-graph-types';
import type { Appointment, Assertion, NewAppointment } from '../../application/ports/calendar.ts';
import { type GraphDoor, GraphFailure, GraphUnreachable } from '../graph/door.ts';
import { appointmentOf } from './appointment-of.ts';
import { type CalendarConfig, PREFER, registerProperty } from './calendar-config.ts';
import { eventOf } from './event-of.ts';

/**
 * Creates the event in the person's own calendar. `transactionId` lets the create be repeated: Outlook refuses a second
 * one, and what stands is read back, as it is whenever it is not clear whether the event was made.
 */
export async function book(
  door: GraphDoor,
  config: CalendarConfig,
  as: Assertion,
  appointment: NewAppointment,
): Promise<Appointment> {
  const event: Event = { ...eventOf(appointment, config), transactionId: appointment.transactionId };
  try {
    const { body } = await door.call<Event>({
      method: 'POST',
      path: '/me/events',
      headers: PREFER,
      body: event,
      as,
      repeatable: true,
    });
    return appointmentOf(body);
  } catch (error) {
    const standing = mayStand(error) ? await standingEvent(door, config, as, appointment) : undefined;
    if (standing === undefined) throw error;
    return appointmentOf(standing);
  }
}

/** A reused transactionId has been met as 400 and as 409; after anything else without a clear no the event may stand. */
const mayStand = (error: unknown): boolean =>
  error instanceof GraphUnreachable
    ? !error.neverSent
    : error instanceof GraphFailure && (error.status === 400 || error.status === 409 || error.status >= 500);

/** The event that carries the register's id; of several the one this booking made. */
async function standingEvent(
  door: GraphDoor,
  config: CalendarConfig,
  as: Assertion,
  { registerId, transactionId }: NewAppointment,
): Promise<Event | undefined> {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const id = quoted(registerProperty(config));
  const { body } = await door.call<{ value: Event[] }>({
    method: 'GET',
    path: '/me/events',
    query: {
      $filter: `singleValueExtendedProperties/Any(ep: ep/id eq ${id} and ep/value eq ${quoted(registerId)})`,
      $select: 'id,iCalUId,transactionId,onlineMeeting,webLink',
    },
    headers: PREFER,
    as,
  });
  return body.value.find((event) => event.transactionId === transactionId) ?? body.value[0];
}
