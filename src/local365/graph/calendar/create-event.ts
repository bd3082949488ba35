import type { Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { ownerOf } from '../outlook/mailbox.ts';
import { readDraft } from './event-draft.ts';
import { newEventId } from './event-id.ts';
import { calendarOf, changeCalendars, type EventRecord } from './event-record.ts';
import { eventResource } from './event-resource.ts';
import { checkTimes } from './event-times.ts';
import { invite } from './invitations.ts';
import { withOnlineMeeting } from './online-meeting.ts';
import { preferencesOf } from './preferences.ts';

/** Outlook's own values of what a new event does not say. */
const defaults: Event = {
  subject: '',
  bodyPreview: '',
  body: { contentType: 'html', content: '' },
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  type: 'singleInstance',
  categories: [],
  isAllDay: false,
  isCancelled: false,
  isOrganizer: true,
  isDraft: false,
  hasAttachments: false,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  location: { displayName: '', locationType: 'default' },
  locations: [],
  attendees: [],
  onlineMeetingUrl: null,
  recurrence: null,
  seriesMasterId: null,
  responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
};

/** Create event: 201 with the organizer's copy; every attendee's mailbox gets one of its own. */
export function createEvent(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const { zone, headers } = preferencesOf(request);
  const { fields, startAt, endAt, transactionId, extendedProperties } = readDraft(request.body);
  if (startAt === undefined || endAt === undefined)
    throw new GraphError(
      400,
      'ErrorPropertyValidationFailure',
      'At least one property failed validation: start, end.',
    );
  checkTimes(startAt, endAt, fields.isAllDay === true, fields.originalStartTimeZone ?? 'UTC');
  if (transactionId !== undefined) refuseReuse(transactionId, local, mailbox);
  const organizer = { emailAddress: { name: ownerOf(mailbox, local)?.name ?? mailbox, address: mailbox } };
  const createdDateTime = new Date(local.now()).toISOString();
  const created: EventRecord = {
    id: newEventId(local),
    mailbox,
    origin: local.origin,
    iCalUId: `040000008200E00074C5B7101A82E008${local.newId().replaceAll('-', '').toUpperCase()}`,
    change: 0,
    startAt,
    endAt,
    extendedProperties: extendedProperties ?? [],
    fields: {
      ...withOnlineMeeting({ ...defaults, ...fields }, undefined, local),
      organizer,
      createdDateTime,
    },
    ...(transactionId === undefined ? {} : { transactionId }),
  };
  const stored = changeCalendars(local, (calendars) => {
    const own = calendars.put(created);
    invite(own, local, calendars);
    return own;
  });
  // What stood before the rooms answered: in Outlook their answer comes a moment later.
  return { status: 201, headers, body: eventResource(stored, { zone }, local) };
}

/** Real clients have met 400; the documentation can be read as 409. The existing event is not named: read it back. */
function refuseReuse(transactionId: string, local: Local365, mailbox: string): void {
  if (!calendarOf(mailbox, local).some((record) => record.transactionId === transactionId)) return;
  const status = local.temperament() === 'transaction-409' ? 409 : 400;
  throw new GraphError(
    status,
    'ErrorDuplicateTransactionId',
    "Your request can't be completed. An event with the same transactionId already exists.",
  );
}
