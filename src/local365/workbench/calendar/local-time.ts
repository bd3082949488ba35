import { Temporal } from 'temporal-polyfill';
import { zone } from '../app/swedish.ts';

/** A wall-clock time in Sweden, `2026-09-22T18:00`: what forms and the week grid work with. */
export type WallTime = string;
/** `2026-09-22` */
export type Day = string;

const minutes = { smallestUnit: 'minute' } as const;

export function wallTimeOf(instant: string | number): WallTime {
  const at =
    typeof instant === 'number'
      ? Temporal.Instant.fromEpochMilliseconds(instant)
      : Temporal.Instant.from(instant);
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString(minutes);
}

/** ISO 8601 in UTC with milliseconds, as a JavaScript `Date` prints it. A time that summer time skips is taken an hour later. */
export function instantOf(wall: WallTime): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}

/** Graph's `dateTime` (seven decimals) without what a form cannot hold. */
export function wallTimeOfGraph(dateTime: string): WallTime {
  return Temporal.PlainDateTime.from(dateTime).toString(minutes);
}

export function addMinutes(wall: WallTime, count: number): WallTime {
  return Temporal.PlainDateTime.from(wall).add({ minutes: count }).toString(minutes);
}

export function minutesBetween(from: WallTime, to: WallTime): number {
  return Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to)).total('minutes');
}

export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

export function mondayOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** ISO week number, as Swedish calendars print it. */
export function weekNumber(day: Day): number {
  return Temporal.PlainDate.from(day).weekOfYear ?? 0;
}

/** The seven days from a Monday. */
export function weekFrom(monday: Day): Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}

/** The next day from Monday to Friday at nine; public holidays are not looked at. */
export function nextWorkingMorning(wall: WallTime): WallTime {
  let day = Temporal.PlainDateTime.from(wall).toPlainDate().add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return `${day}T09:00`;
}
