import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../scheduling/working-days.ts';
import type { DutyRule } from './profile.ts';

type Time = Pick<DutyRule, 'days' | 'workingDays'>;

/** The last day (`YYYY-MM-DD`) of a duty that counts from `date`: in days of the calendar or in working days. */
export const lastDay = ({ days, workingDays }: Time, date: string): string =>
  days === undefined
    ? addWorkingDays(date, workingDays ?? 0)
    : Temporal.PlainDate.from(date).add({ days }).toString();

/** `samma dag`, `inom 30 dagar`, `inom en arbetsdag`. */
export const within = ({ days, workingDays }: Time): string => {
  const count = days ?? workingDays ?? 0;
  if (count === 0) return 'samma dag';
  if (days === undefined) return count === 1 ? 'inom en arbetsdag' : `inom ${count} arbetsdagar`;
  return count === 1 ? 'inom en dag' : `inom ${count} dagar`;
};
