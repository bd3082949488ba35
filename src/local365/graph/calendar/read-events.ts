import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { eventPage, viewOf } from './event-query.ts';
import { calendarOf, type EventRecord } from './event-record.ts';
import { eventResource } from './event-resource.ts';
import { propertyFilter } from './extended-property.ts';
import { findEvent } from './find-event.ts';
import { preferencesOf } from './preferences.ts';
import { isoInstant } from './time-zones.ts';

/** Get event. */
export function getEvent(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const record = findEvent(request, local, mailbox);
  return {
    status: 200,
    headers: preferencesOf(request).headers,
    body: eventResource(record, viewOf(request), local),
  };
}

/** List events, optionally those with one extended property or one `iCalUId`. */
export function listEvents(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const matches = eventFilter(request.query.get('$filter'));
  return eventPage(request, calendarOf(mailbox, local).filter(matches), local);
}

/** List calendarView: what overlaps `startDateTime`–`endDateTime`. */
export function calendarView(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const { from, to } = windowOf(request.query);
  const matches = eventFilter(request.query.get('$filter'));
  const inside = calendarOf(mailbox, local).filter((record) => overlaps(record, from, to) && matches(record));
  return eventPage(request, inside, local);
}

export const overlaps = (record: EventRecord, from: number, to: number): boolean =>
  record.startAt < to && record.endAt > from;

/** The time asked about; both ends are required (400). */
export function windowOf(query: URLSearchParams): { from: number; to: number } {
  const start = query.get('startDateTime');
  const end = query.get('endDateTime');
  if (start === null || end === null)
    throw new GraphError(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  return { from: isoInstant(start), to: isoInstant(end) };
}

function eventFilter(filter: string | null): (record: EventRecord) => boolean {
  if (filter === null) return () => true;
  const property = propertyFilter(filter);
  if (property)
    return (record) =>
      record.extendedProperties.some(
        ({ id, value }) => id.toLowerCase() === property.id.toLowerCase() && value === property.value,
      );
  const uid = /^iCalUId\s+eq\s+'([^']*)'$/i.exec(filter.trim())?.[1];
  if (uid !== undefined) return (record) => record.iCalUId === uid;
  throw new GraphError(501, 'notSupported', `The local Graph does not support $filter=${filter} on events`);
}
