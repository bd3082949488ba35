import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Stockholm';

/**
 * A Swedish date and clock as a UTC instant, whatever zone the browser is in; `undefined` for what is no time. The hour that
 * summer time skips becomes the hour after, the one that comes twice is the first.
 */
export const instantOf = (date: string, clock: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}/.test(clock)) return undefined;
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${clock}`, { overflow: 'reject' });
    return local.toZonedDateTime(zone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** A UTC instant as the Swedish date and clock that native inputs take. */
export const localOf = (instant: string): { date: string; clock: string } => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    clock: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};

/** Elapsed minutes later: over a change to or from summer time the clock moves another way. */
export const minutesAfter = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString();

/** Whole days later at the same clock. */
export const daysAfter = (instant: string, days: number): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ days }).toInstant().toString();

export const minutesBetween = (start: string, end: string): number =>
  Math.round(Temporal.Instant.from(start).until(end).total('minutes'));
