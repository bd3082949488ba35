import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const zone = 'Europe/Stockholm';

/** Times of the day, `HH:MM` in Sweden, between which people may be disturbed on working days. `to` is not included. */
export interface Hours {
  from: string;
  to: string;
}

/** The first time, not before `now`, at which somebody may be told something: `now` itself within the hours. UTC instants. */
export const nextNoticeTime = (now: string, { from, to }: Hours): string => {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const today = local.toPlainDate().toString();
  const time = local.toPlainTime();
  const working = isWorkingDay(today);
  if (working && isBefore(time, from)) return startOf(today, from);
  if (working && isBefore(time, to)) return now;
  return startOf(addWorkingDays(today, 1), from);
};

/** When the hours of a day begin; UTC instant. */
export const startOf = (date: string, from: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: from })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

const isBefore = (time: Temporal.PlainTime, limit: string): boolean =>
  Temporal.PlainTime.compare(time, Temporal.PlainTime.from(limit)) < 0;
