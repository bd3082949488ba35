import type { Attendee, Event, ItemBody, Location } from '@microsoft/microsoft-graph-types';
import { GraphError } from '../operation.ts';
import { addressOf } from '../outlook/mailbox.ts';
import { previewOf } from '../outlook/preview.ts';
import { instantOf } from './time-zones.ts';

/** What a caller may set on an event, read from a create or an update. */
export interface EventDraft {
  fields: Event;
  startAt: number | undefined;
  endAt: number | undefined;
  transactionId: string | undefined;
  extendedProperties: { id: string; value: string }[] | undefined;
}

const plain = [
  'subject',
  'isAllDay',
  'importance',
  'sensitivity',
  'showAs',
  'categories',
  'hideAttendees',
  'allowNewTimeProposals',
  'responseRequested',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'isOnlineMeeting',
  'onlineMeetingProvider',
] as const satisfies readonly (keyof Event)[];
const special = [
  'body',
  'start',
  'end',
  'location',
  'locations',
  'attendees',
  'transactionId',
  'singleValueExtendedProperties',
];
const unsupported = ['recurrence', 'attachments', 'extensions', 'multiValueExtendedProperties', 'instances'];
/** Outlook sets these itself and passes over what a caller says. */
const ignored = [
  'organizer',
  'isOrganizer',
  'id',
  'type',
  'bodyPreview',
  'iCalUId',
  'webLink',
  'responseStatus',
  'isCancelled',
  'changeKey',
  'createdDateTime',
  'lastModifiedDateTime',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'onlineMeeting',
  'onlineMeetingUrl',
];
const MOST_ATTENDEES = 500;

/** Reads an event body. 400 for what Graph would not take, 501 naming what this local Graph does not support. */
export function readDraft(body: unknown): EventDraft {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload.');
  const event = body as Event;
  refuseUnknown(Object.keys(event));
  const fields: Event = Object.fromEntries(
    plain.filter((name) => name in event).map((name) => [name, event[name]]),
  );
  if (event.body !== undefined) Object.assign(fields, bodyFields(event.body));
  if (event.location !== undefined || event.locations !== undefined)
    Object.assign(fields, placeFields(event));
  if (event.attendees !== undefined) fields.attendees = invited(event.attendees ?? []);
  if (event.start) fields.originalStartTimeZone = event.start.timeZone ?? 'UTC';
  if (event.end) fields.originalEndTimeZone = event.end.timeZone ?? 'UTC';
  return {
    fields,
    startAt: event.start ? instantOf(event.start) : undefined,
    endAt: event.end ? instantOf(event.end) : undefined,
    transactionId: event.transactionId ?? undefined,
    extendedProperties: event.singleValueExtendedProperties?.map(({ id, value }) => ({
      id: id ?? '',
      value: value ?? '',
    })),
  };
}

function refuseUnknown(names: readonly string[]): void {
  for (const name of names) {
    if (name.includes('@odata') || ignored.includes(name) || special.includes(name)) continue;
    if (plain.some((known) => known === name)) continue;
    if (unsupported.includes(name))
      throw new GraphError(501, 'notSupported', `The local Graph does not support '${name}' of an event.`);
    throw new GraphError(
      400,
      'RequestBodyRead',
      `The property '${name}' does not exist on type 'microsoft.graph.event'.`,
    );
  }
}

function bodyFields(body: ItemBody | null): Event {
  const content = body?.content ?? '';
  const contentType = body?.contentType ?? 'text';
  return { body: { contentType, content }, bodyPreview: previewOf(content) };
}

/** `location` is the first of `locations`, whichever of them was given. */
function placeFields({ location, locations }: Event): Event {
  const places: Location[] = locations ?? (location ? [location] : []);
  const first = location ?? places[0] ?? { displayName: '' };
  return { location: { locationType: 'default', ...first }, locations: places };
}

function invited(attendees: readonly Attendee[]): Attendee[] {
  if (attendees.length > MOST_ATTENDEES)
    throw new GraphError(
      400,
      'ErrorExceededMaxRecipients',
      `An event takes at most ${MOST_ATTENDEES} attendees.`,
    );
  const byAddress = new Map<string, Attendee>();
  for (const { type, emailAddress } of attendees) {
    const address = emailAddress?.address ?? '';
    if (!/^[^@\s]+@[^@\s]+$/.test(address))
      throw new GraphError(
        400,
        'ErrorInvalidRecipients',
        `At least one recipient isn't valid: '${address}'.`,
      );
    const status = { response: 'none' as const, time: '0001-01-01T00:00:00Z' };
    byAddress.set(addressOf(address), {
      type: type ?? 'required',
      status,
      emailAddress: { name: emailAddress?.name ?? address, address },
    });
  }
  return [...byAddress.values()];
}
