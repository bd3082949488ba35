import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const sweden = new Holidays('SE');
/** Legally equal to a Sunday (semesterlagen 3 a §), though not public holidays. */
const eves = /^(midsommarafton|julafton|nyårsafton)$/i;
const holidays = new Map<number, Set<string>>();

/** Days off in Sweden in a year (`YYYY-MM-DD`), with the eves on which Swedish offices are closed. */
const daysOff = (year: number): Set<string> => {
  const known = holidays.get(year);
  if (known) return known;
  const days = sweden
    .getHolidays(year)
    .filter((h) => h.type === 'public' || eves.test(h.name))
    .map((h) => h.date.slice(0, 10));
  const set = new Set(days);
  holidays.set(year, set);
  return set;
};

export const isWorkingDay = (date: string): boolean => {
  const day = Temporal.PlainDate.from(date);
  return day.dayOfWeek <= 5 && !daysOff(day.year).has(date);
};

/** The date that lies `count` working days after `date` (0 = the date itself). */
export const addWorkingDays = (date: string, count: number): string => {
  let day = Temporal.PlainDate.from(date);
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day.toString())) left -= 1;
  }
  return day.toString();
};

/** The date that lies `count` working days before `date` (0 = the date itself). */
export const subtractWorkingDays = (date: string, count: number): string => {
  let day = Temporal.PlainDate.from(date);
  for (let left = count; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (isWorkingDay(day.toString())) left -= 1;
  }
  return day.toString();
};

/** The last answer: whatever is decided or shown asks for the same instant many times over, and a time zone is dear to reckon. */
let asked = { instant: '', date: '' };

/** The date in Sweden at an instant (ISO 8601, UTC). */
export const swedishDate = (instant: string): string => {
  if (asked.instant !== instant) {
    const date = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
    asked = { instant, date: date.toString() };
  }
  return asked.date;
};
