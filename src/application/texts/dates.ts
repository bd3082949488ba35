import { Temporal } from 'temporal-polyfill';
import { months } from '../../domain/scheduling/day-of-year.ts';

const zone = 'Europe/Stockholm';
const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** The Swedish calendar day (`YYYY-MM-DD`) of a date or of a UTC instant. */
export const dayOf = (when: string): string =>
  when.includes('T')
    ? Temporal.Instant.from(when).toZonedDateTimeISO(zone).toPlainDate().toString()
    : Temporal.PlainDate.from(when).toString();

/** `tisdag 29 september`; with the year where `year` is another. In: a date or a UTC instant. */
export const swedishDay = (when: string, year?: number): string => {
  const day = Temporal.PlainDate.from(dayOf(when));
  const named = `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}`;
  return year === undefined || year === day.year ? named : `${named} ${day.year}`;
};

/** `1 oktober 2026`, as a document is dated. In: a date or a UTC instant. */
export const dateInWords = (when: string): string => {
  const day = Temporal.PlainDate.from(dayOf(when));
  return `${day.day} ${months[day.month - 1]} ${day.year}`;
};

/** `kl. 18.30`, in Sweden. In: a UTC instant. */
export const swedishTime = (instant: string): string => {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `kl. ${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
};

/** `tisdag 15 september kl. 09.12`. In: a UTC instant. */
export const swedishMoment = (instant: string): string => `${swedishDay(instant)} ${swedishTime(instant)}`;

/** `senast tisdag 29 september`: a due date is the whole day. */
export const dueBy = (when: string): string => `senast ${swedishDay(when)}`;
