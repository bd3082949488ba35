import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, subtractWorkingDays } from '../../scheduling/working-days.ts';

/** A reminder: from which day it may be given, and the day it gives way to the next, or is too late. Swedish dates. */
export interface Reminder {
  /** Working days before the last day for answers. */
  daysBefore: number;
  from: string;
  before: string;
}

/** When a round whose last day is `due` reminds, the earliest first. */
export const remindersOf = (due: string, daysBefore: readonly number[]): Reminder[] => {
  const days = [...daysBefore].sort((a, b) => b - a);
  return days.map((count, i) => {
    const next = days[i + 1];
    const before = next === undefined ? dayAfter(due) : subtractWorkingDays(due, next);
    return { daysBefore: count, from: subtractWorkingDays(due, count), before };
  });
};

/**
 * The same for one person: not on the day their card came nor for a day before it, and not while they are away; undefined
 * where nothing is left of it.
 * @param away the last day they are away
 */
export const reminderFor = (reminder: Reminder, cardCame: string, away = ''): Reminder | undefined => {
  if (reminder.from <= cardCame) return undefined;
  const from = away < reminder.from ? reminder.from : addWorkingDays(away, 1);
  return from < reminder.before ? { ...reminder, from } : undefined;
};

const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
