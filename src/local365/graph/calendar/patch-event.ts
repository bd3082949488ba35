import type { Attendee, Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { addressOf } from '../outlook/mailbox.ts';
import { withdraw } from './cancel-event.ts';
import { readDraft } from './event-draft.ts';
import { changeCalendars, type EventRecord, eventsIn } from './event-record.ts';
import { eventResource } from './event-resource.ts';
import { checkTimes } from './event-times.ts';
import { findEvent } from './find-event.ts';
import { invite } from './invitations.ts';
import { withOnlineMeeting } from './online-meeting.ts';
import { preferencesOf } from './preferences.ts';

/** What an attendee may change on the own copy. */
const ownOnly = ['categories', 'showAs', 'isReminderOn', 'reminderMinutesBeforeStart', 'sensitivity'];

/** Update event: 200; an organizer's change reaches every copy, an attendee changes only what concerns the own copy. */
export function patchEvent(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const { zone, headers } = preferencesOf(request);
  const before = findEvent(request, local, mailbox);
  const draft = readDraft(request.body);
  if (draft.transactionId !== undefined && draft.transactionId !== before.transactionId)
    throw new GraphError(
      400,
      'ErrorInvalidPropertySet',
      'The property transactionId can only be set when the event is created.',
    );
  if (before.fields.isOrganizer !== true) refuseOrganizersProperties(request.body as Event);
  const startAt = draft.startAt ?? before.startAt;
  const endAt = draft.endAt ?? before.endAt;
  const fields = withOnlineMeeting({ ...before.fields, ...draft.fields }, before.fields, local);
  checkTimes(startAt, endAt, fields.isAllDay === true, fields.originalStartTimeZone ?? 'UTC');
  const moved = startAt !== before.startAt || endAt !== before.endAt;
  if (draft.fields.attendees) fields.attendees = withEarlierAnswers(draft.fields.attendees, before);
  const after: EventRecord = {
    ...before,
    startAt,
    endAt,
    fields,
    extendedProperties: merged(before.extendedProperties, draft.extendedProperties ?? []),
  };
  const stored = changeCalendars(local, (calendars) => {
    const own = calendars.put(after);
    if (own.fields.isOrganizer !== true) return own;
    for (const gone of uninvited(before, own)) withdraw(gone, before, '', local, calendars);
    invite(own, local, calendars, moved);
    return eventsIn(local).get(own.id) ?? own;
  });
  return { status: 200, headers, body: eventResource(stored, { zone }, local) };
}

function refuseOrganizersProperties(body: Event): void {
  const theirs = Object.keys(body).find(
    (name) => !name.includes('@odata') && name !== 'singleValueExtendedProperties' && !ownOnly.includes(name),
  );
  if (theirs !== undefined)
    throw new GraphError(403, 'ErrorAccessDenied', `Only the organizer can change '${theirs}' of a meeting.`);
}

const addresses = (attendees: readonly Attendee[] | null | undefined): string[] =>
  (attendees ?? []).map(({ emailAddress }) => addressOf(emailAddress?.address ?? ''));

function uninvited(before: EventRecord, after: EventRecord): string[] {
  const stay = new Set(addresses(after.fields.attendees));
  return addresses(before.fields.attendees).filter(
    (address) => !stay.has(address) && address !== after.mailbox,
  );
}

function withEarlierAnswers(attendees: readonly Attendee[], before: EventRecord): Attendee[] {
  const answers = new Map(
    (before.fields.attendees ?? []).map(({ emailAddress, status }) => [
      addressOf(emailAddress?.address ?? ''),
      status,
    ]),
  );
  return attendees.map((attendee) => {
    const status = answers.get(addressOf(attendee.emailAddress?.address ?? ''));
    return status ? { ...attendee, status } : attendee;
  });
}

function merged(
  before: EventRecord['extendedProperties'],
  changes: EventRecord['extendedProperties'],
): EventRecord['extendedProperties'] {
  const byId = new Map([...before, ...changes].map((property) => [property.id.toLowerCase(), property]));
  return [...byId.values()];
}
