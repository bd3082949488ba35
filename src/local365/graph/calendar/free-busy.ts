import type { FreeBusyStatus } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { calendarOf, type EventRecord } from './event-record.ts';

/** Events of a mailbox that overlap a time, cancelled ones left out. */
export function engagements(mailbox: string, from: number, to: number, local: Local365): EventRecord[] {
  return calendarOf(mailbox, local).filter(
    (record) => record.startAt < to && record.endAt > from && record.fields.isCancelled !== true,
  );
}

/** Whether nothing but this meeting itself takes the room. */
export function roomIsFree(room: string, meeting: EventRecord, local: Local365): boolean {
  return engagements(room, meeting.startAt, meeting.endAt, local).every(
    (record) => record.iCalUId === meeting.iCalUId || record.fields.showAs === 'free',
  );
}

/** How much a status takes a person, least first; its index is the digit in `availabilityView` for the first five. */
const digits: readonly FreeBusyStatus[] = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'];
/** Which status shows when several overlap: out of office, busy, tentative, elsewhere, free. */
const weight: readonly FreeBusyStatus[] = ['free', 'workingElsewhere', 'tentative', 'busy', 'oof'];

/** One digit for each interval: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere. */
export function availabilityView(
  events: readonly EventRecord[],
  from: number,
  to: number,
  minutes: number,
): string {
  const step = minutes * 60_000;
  let view = '';
  for (let at = from; at < to; at += step) {
    const heaviest = events
      .filter((event) => event.startAt < at + step && event.endAt > at)
      .reduce((most, event) => Math.max(most, weight.indexOf(event.fields.showAs ?? 'busy')), 0);
    view += Math.max(0, digits.indexOf(weight[heaviest] ?? 'busy'));
  }
  return view;
}
