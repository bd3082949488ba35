import { Temporal } from 'temporal-polyfill';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Round } from './round.ts';
import { unrecused } from './standing.ts';

/** Minutes are adjusted within fourteen days of the meeting (KL 5:69). */
export const adjustmentDays = 14;
/** The notice goes up by the second day after the adjustment (KL 8:12). */
const noticeDays = 2;
/** Three weeks from the day the notice went up (KL 13:5). */
const appealDays = 21;

const after = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Whoever presides over what was decided in a presidium's meeting, and the adjuster. */
export const adjustersOf = (round: Round): string[] => {
  const [chair] = unrecused(round);
  return [...new Set([chair?.id, round.adjuster].flatMap((id) => id ?? []))];
};

/** Everybody who adjusts has approved. */
export const isAdjusted = (round: Round): boolean => {
  const { minutes } = round;
  return minutes !== undefined && adjustersOf(round).every((id) => minutes.adjusted[id] !== undefined);
};

/** Swedish date by which the minutes are to be adjusted. */
export const adjustBy = (round: Round): string | undefined =>
  round.closed && after(swedishDate(round.closed.at), adjustmentDays);

/** Swedish date by which the notice is to be up; undefined while the minutes are not adjusted. */
export const noticeBy = (round: Round): string | undefined => {
  const last = isAdjusted(round)
    ? Object.values(round.minutes?.adjusted ?? {})
        .sort()
        .at(-1)
    : undefined;
  return last && after(swedishDate(last), noticeDays);
};

/** The last day to appeal against what a notice that went up on `date` tells. */
export const appealUntil = (date: string): string => after(date, appealDays);
