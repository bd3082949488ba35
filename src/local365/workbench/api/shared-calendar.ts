import type { Event } from '@microsoft/microsoft-graph-types';
import { wallTimeOf } from '../calendar/local-time.ts';
import type { Calendar } from './graph.ts';
import { readInbox } from './local.ts';

/** A shared mailbox's calendar, to look at: nobody signs in to it, so it is read by the control path and not changed. */
export function sharedCalendarOf(address: string): Calendar {
  const events = async () => (await readInbox(address)).events.map(inSwedishTime);
  const refused = () => Promise.reject(new Error('En delad brevlådas kalender kan bara läsas här.'));
  return {
    writable: false,
    view: async (from, to) => {
      const bounds = [wallTimeOf(from), wallTimeOf(to)] as const;
      return (await events()).filter(
        ({ start, end }) => (start?.dateTime ?? '') < bounds[1] && (end?.dateTime ?? '') > bounds[0],
      );
    },
    read: async (id) => {
      const found = (await events()).find((event) => event.id === id);
      if (found === undefined) throw new Error('Mötet finns inte längre.');
      return { ...found, isOrganizer: false };
    },
    create: refused,
    update: refused,
    remove: refused,
    cancel: refused,
    respond: refused,
  };
}

function inSwedishTime(event: Event): Event {
  const moved = (time: Event['start']) => ({
    ...time,
    dateTime: wallTimeOf(`${(time?.dateTime ?? '').slice(0, 19)}Z`),
  });
  return event.isAllDay ? event : { ...event, start: moved(event.start), end: moved(event.end) };
}
