import type { Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { Collection } from '../../state/store.ts';

/** One copy of a meeting, in one mailbox. Copies of one meeting share `iCalUId`. */
export interface EventRecord {
  id: string;
  /** Lower-case address of the mailbox it lies in. */
  mailbox: string;
  iCalUId: string;
  /** Number of the change that last touched it: its changeKey, and what delta counts by. */
  change: number;
  startAt: number;
  endAt: number;
  /** The emulator's address when it was made: links in it follow the emulator to another port. */
  origin: string;
  transactionId?: string;
  extendedProperties: { id: string; value: string }[];
  /** Graph's own properties that need no translation. */
  fields: Event;
}

/** What delta tells of an event that is gone. */
export interface RemovedEvent {
  id: string;
  mailbox: string;
  change: number;
}

export const eventsIn = (local: Local365): Collection<EventRecord> =>
  local.store.collection<EventRecord>('events');
export const removedIn = (local: Local365): Collection<RemovedEvent> =>
  local.store.collection<RemovedEvent>('removed-events');
const changesIn = (local: Local365): Collection<{ last: number }> =>
  local.store.collection<{ last: number }>('calendar-changes');

export const lastChange = (local: Local365): number => changesIn(local).get('calendar')?.last ?? 0;

/** Everything in one mailbox's calendar, by start. */
export function calendarOf(mailbox: string, local: Local365): EventRecord[] {
  return [...eventsIn(local).values()]
    .filter((record) => record.mailbox === mailbox)
    .sort((a, b) => a.startAt - b.startAt || a.change - b.change);
}

/** The copy of a meeting that lies in one mailbox. */
export function copyIn(mailbox: string, iCalUId: string, local: Local365): EventRecord | undefined {
  return calendarOf(mailbox, local).find((record) => record.iCalUId === iCalUId);
}

/** What one change may do to calendars. */
export interface CalendarChange {
  /** Writes a record, stamped with this change and the time. */
  put(record: EventRecord): EventRecord;
  remove(record: EventRecord): void;
}

/** Runs a change of one or more calendars as one commit, then tells the mailboxes it touched. */
export function changeCalendars<R>(local: Local365, change: (calendars: CalendarChange) => R): R {
  const touched = new Set<string>();
  const result = local.store.commit(() => {
    const number = lastChange(local) + 1;
    changesIn(local).put('calendar', { last: number });
    return change({
      put: (record) => {
        const at = new Date(local.now()).toISOString();
        const stamped = { ...record, change: number, fields: { ...record.fields, lastModifiedDateTime: at } };
        eventsIn(local).put(record.id, stamped);
        touched.add(record.mailbox);
        return stamped;
      },
      remove: ({ id, mailbox }) => {
        eventsIn(local).delete(id);
        removedIn(local).put(id, { id, mailbox, change: number });
        touched.add(mailbox);
      },
    });
  });
  for (const upn of touched) local.notify({ kind: 'event', upn });
  return result;
}
