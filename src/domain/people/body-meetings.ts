import { Temporal } from 'temporal-polyfill';
import type { Body } from '../policy/profile.ts';

/** A meeting in the calendar of a nämnd or of fullmäktige: a row of the list `Sammantraden`. */
export interface BodyMeeting {
  body: string;
  /** `YYYY-MM-DD`, Swedish date. */
  date: string;
  /** When it begins, `HH:MM` in Sweden; empty where that is not set. */
  start: string;
}

/** Policies page, section 12: a nämnd's notice seven days before, fullmäktige's at least a week. */
const usualNoticeDays = 7;

export const noticeDaysOf = ({ noticeDays = usualNoticeDays }: Pick<Body, 'noticeDays'>): number =>
  noticeDays;

/** The last day on which the notice of a meeting goes out. */
export const noticeBy = (body: Pick<Body, 'noticeDays'>, date: string): string =>
  Temporal.PlainDate.from(date)
    .subtract({ days: noticeDaysOf(body) })
    .toString();

/** Whether a matter put on the agenda on a day comes after the notice has gone out. */
export const isAfterNotice = (body: Pick<Body, 'noticeDays'>, date: string, on: string): boolean =>
  on > noticeBy(body, date);

/** A matter that was not in the notice is no matter for fullmäktige (KL 5 kap.); a nämnd's chair may take it up all the same. */
export const takesLateMatters = ({ kind }: Pick<Body, 'kind'>): boolean => kind !== 'fullmäktige';

/** The meetings of a body from a day on, the first one first. */
export const meetingsFrom = (all: readonly BodyMeeting[], body: string, day: string): BodyMeeting[] =>
  all.filter((m) => m.body === body && m.date >= day).sort((a, b) => a.date.localeCompare(b.date));

/** Those a matter may be put up for on a day: first the ones whose notice is still to come, then those it would be late for. */
export const meetingsToChoose = (all: readonly BodyMeeting[], body: Body, day: string): BodyMeeting[] => {
  const coming = meetingsFrom(all, body.id, day);
  const late = (m: BodyMeeting): boolean => isAfterNotice(body, m.date, day);
  return [...coming.filter((m) => !late(m)), ...(takesLateMatters(body) ? coming.filter(late) : [])];
};
