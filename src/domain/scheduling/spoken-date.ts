import { Temporal } from 'temporal-polyfill';
import { months } from './day-of-year.ts';

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/**
 * A date as people write it, read on the day `today`: `2026-10-03`, `3 oktober`, `den 3:e okt 2027`, `3/10`, `fredag`,
 * `i morgon`. Without a year it is the next such day. Undefined where no day can be read out of it.
 */
export const spokenDate = (words: string, today: string): string | undefined => {
  const said = words
    .toLowerCase()
    .replace(/[.,!]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(på|den) /, '');
  return isoDate(said) ?? namedDay(said, today) ?? dayAndMonth(said, today);
};

const isoDate = (said: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said) ?? [];
  return year === undefined ? undefined : date(Number(year), Number(month), Number(day));
};

const namedDay = (said: string, today: string): string | undefined => {
  const now = Temporal.PlainDate.from(today);
  if (/^i ?dag$/.test(said)) return today;
  if (/^i ?morgon$/.test(said)) return now.add({ days: 1 }).toString();
  const weekday = weekdays.indexOf(said) + 1;
  if (weekday === 0) return undefined;
  return now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 }).toString();
};

const dayAndMonth = (said: string, today: string): string | undefined => {
  const spelled = /^(\d{1,2})(?::?[ea])? ([a-zåäö]{3,})(?: (\d{4}))?$/.exec(said);
  const figures = /^(\d{1,2})\/(\d{1,2})(?:[ /-](\d{4}))?$/.exec(said);
  const [, day, month, year] = spelled ?? figures ?? [];
  if (day === undefined || month === undefined) return undefined;
  const number = spelled ? months.findIndex((m) => m.startsWith(month)) + 1 : Number(month);
  if (year !== undefined) return date(Number(year), number, Number(day));
  const thisYear = Temporal.PlainDate.from(today).year;
  // 29 February comes only some years: the next one that has it.
  return [0, 1, 2, 3, 4]
    .map((more) => date(thisYear + more, number, Number(day)))
    .find((found) => found !== undefined && found >= today);
};

const date = (year: number, month: number, day: number): string | undefined => {
  const last = month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year, month }).daysInMonth : 0;
  return day >= 1 && day <= last ? Temporal.PlainDate.from({ year, month, day }).toString() : undefined;
};
