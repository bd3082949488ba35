import { GraphError } from '../operation.ts';
import { inZone } from './time-zones.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Refuses (400) an event that ends before it starts, or an all-day event that does not run from midnight to midnight. */
export function checkTimes(startAt: number, endAt: number, allDay: boolean, zone: string): void {
  if (endAt < startAt)
    throw new GraphError(
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'The end date is earlier than the start date.',
    );
  const midnight = (instant: number) => inZone(instant, zone).dateTime.endsWith('T00:00:00.0000000');
  // A day with a clock change has 23 or 25 hours.
  if (allDay && !(midnight(startAt) && midnight(endAt) && endAt - startAt >= DAY_MS - DAY_MS / 24))
    throw new GraphError(
      400,
      'ErrorPropertyValidationFailure',
      'The start and end of an all-day event must be midnight and at least a day apart.',
    );
}
