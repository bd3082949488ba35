import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Stockholm';

/** `2026-10-27` and `18:00` in Sweden as a UTC instant, whatever zone the browser is in. Undefined while something is missing. */
export const instantOf = (date: string, time: string): string | undefined => {
  if (date === '' || time === '') return undefined;
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
};

export const later = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'millisecond' });

/** An instant as date and time of day in Sweden. */
export const swedishParts = (instant: string): { date: string; time: string } => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};

export const minutesBetween = (start: string, end: string): number =>
  Temporal.Instant.from(start).until(end).total('minutes');
