import type { GraphEvent } from '../api/graph.ts';
import { addDays, type Day, type WallTime, wallTimeOfGraph } from './local-time.ts';

/** An event as the week shows it. */
export interface ShownEvent {
  id: string;
  subject: string;
  start: WallTime;
  end: WallTime;
  place: string;
  organizer: string;
  allDay: boolean;
  cancelled: boolean;
  online: boolean;
}

export function shownEvent(event: GraphEvent): ShownEvent {
  return {
    id: event.id ?? '',
    subject: event.subject || '(Ingen rubrik)',
    start: wallTimeOfGraph(event.start?.dateTime ?? ''),
    end: wallTimeOfGraph(event.end?.dateTime ?? ''),
    place: event.location?.displayName ?? '',
    organizer: event.organizer?.emailAddress?.name ?? '',
    allDay: event.isAllDay ?? false,
    cancelled: event.isCancelled ?? false,
    online: event.isOnlineMeeting ?? false,
  };
}

export type DayPart = ShownEvent & {
  /** Minutes from that day's midnight, within the day. */
  from: number;
  to: number;
};

/** What of the events falls on a day; one over midnight has a part on each. */
export function partsOn(day: Day, events: readonly ShownEvent[]): DayPart[] {
  const next = addDays(day, 1);
  return events
    .filter((event) => event.start < `${next}T00:00` && event.end > `${day}T00:00`)
    .map((event) => ({
      ...event,
      from: event.start < `${day}T00:00` ? 0 : minuteOfDay(event.start),
      to: event.end >= `${next}T00:00` ? 24 * 60 : minuteOfDay(event.end),
    }));
}

function minuteOfDay(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** `18:00–20:00` */
export function hours({ start, end, allDay }: ShownEvent): string {
  return allDay ? 'Hela dagen' : `${start.slice(11, 16)}–${end.slice(11, 16)}`;
}
