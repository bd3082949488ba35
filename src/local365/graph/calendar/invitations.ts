import type { Attendee, Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { addressOf, ownerOf } from '../outlook/mailbox.ts';
import { newEventId } from './event-id.ts';
import { type CalendarChange, copyIn, type EventRecord } from './event-record.ts';
import { roomIsFree } from './free-busy.ts';

const NEVER = '0001-01-01T00:00:00Z';

/**
 * Brings every attendee's copy in line with the organizer's: new copies, changed ones; rooms answer at once.
 * `asksAgain`: the time changed, so earlier answers no longer hold.
 */
export function invite(
  own: EventRecord,
  local: Local365,
  calendars: CalendarChange,
  asksAgain = false,
): void {
  const attendees = (own.fields.attendees ?? []).map((attendee) => {
    const address = addressOf(attendee.emailAddress?.address ?? '');
    if (address === own.mailbox) return attendee;
    if (ownerOf(address, local)?.kind === 'room') return askRoom(address, attendee, own, local, calendars);
    writeCopy(address, attendee, own, local, calendars, asksAgain);
    return asksAgain ? { ...attendee, status: { response: 'none' as const, time: NEVER } } : attendee;
  });
  calendars.put({ ...own, fields: { ...own.fields, attendees } });
}

function writeCopy(
  address: string,
  attendee: Attendee,
  own: EventRecord,
  local: Local365,
  calendars: CalendarChange,
  asksAgain: boolean,
): void {
  const before = copyIn(address, own.iCalUId, local);
  if (before === undefined && attendee.status?.response === 'declined' && !asksAgain) return;
  const keeps =
    before !== undefined && !asksAgain && before.fields.isCancelled !== true ? keptOf(before.fields) : {};
  calendars.put({
    id: before?.id ?? newEventId(local),
    mailbox: address,
    iCalUId: own.iCalUId,
    origin: own.origin,
    change: 0,
    startAt: own.startAt,
    endAt: own.endAt,
    // What a program ties to the organizer's copy never reaches the others' (reported by users of Graph).
    extendedProperties: before?.extendedProperties ?? [],
    fields: { ...copiedFields(own.fields, address), ...keeps },
  });
}

/** What an attendee has set on the own copy and an update leaves alone. */
function keptOf({
  responseStatus,
  showAs,
  categories,
  isReminderOn,
  reminderMinutesBeforeStart,
}: Event): Event {
  return { responseStatus, showAs, categories, isReminderOn, reminderMinutesBeforeStart } as Event;
}

function copiedFields(fields: Event, address: string): Event {
  const everybody = (fields.attendees ?? []).map((attendee) => ({
    ...attendee,
    status: { response: 'none' as const, time: NEVER },
  }));
  const self = everybody.filter((attendee) => addressOf(attendee.emailAddress?.address ?? '') === address);
  return {
    ...fields,
    isOrganizer: false,
    attendees: fields.hideAttendees === true ? self : everybody,
    categories: [],
    showAs: fields.showAs === 'free' ? 'free' : 'tentative',
    responseStatus: { response: 'notResponded', time: NEVER },
  };
}

/** A room accepts when it is free and declines otherwise; a declined meeting does not stay in its calendar. */
function askRoom(
  address: string,
  attendee: Attendee,
  own: EventRecord,
  local: Local365,
  calendars: CalendarChange,
): Attendee {
  const before = copyIn(address, own.iCalUId, local);
  const free = roomIsFree(address, own, local);
  const time = new Date(local.now()).toISOString();
  const status = { response: free ? ('accepted' as const) : ('declined' as const), time };
  if (free)
    calendars.put({
      id: before?.id ?? newEventId(local),
      mailbox: address,
      iCalUId: own.iCalUId,
      origin: own.origin,
      change: 0,
      startAt: own.startAt,
      endAt: own.endAt,
      extendedProperties: [],
      fields: { ...copiedFields(own.fields, address), showAs: 'busy', responseStatus: status },
    });
  else if (before) calendars.remove(before);
  return { ...attendee, status };
}
