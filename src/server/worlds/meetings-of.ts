import { Temporal } from 'temporal-polyfill';
import type { BodyMeeting } from '../../domain/people/body-meetings.ts';
import type { Body, Profile } from '../../domain/policy/profile.ts';
import { isWorkingDay } from '../../domain/scheduling/working-days.ts';

const first = '2026-09-01';
const last = '2027-06-30';

/** When a municipality's elected bodies meet, from the autumn of 2026 to the summer of 2027: believable, and on working days. */
export const meetingsOf = (profile: Profile): BodyMeeting[] => {
  const boards = profile.bodies.filter((b) => b.kind === 'nämnd' || b.kind === 'utskott');
  return profile.bodies
    .filter((b) => b.presidiumSeats !== undefined)
    .flatMap((body) => {
      const { dates, start } = rhythm(body, boards.indexOf(body));
      return dates.filter(isWorkingDay).map((date) => ({ body: body.id, date, start }));
    });
};

/** Fullmäktige on the third Monday evening of a month, the styrelse on its first Tuesday, each nämnd every third week. */
const rhythm = ({ kind }: Body, board: number): { dates: string[]; start: string } => {
  if (kind === 'fullmäktige') return { dates: monthly(1, 3), start: '18:00' };
  if (board < 0) return { dates: monthly(2, 1), start: '13:00' };
  // Wednesdays, Thursdays and Tuesdays by turns, so that people who sit in two can be at both.
  const weekday = [3, 4, 2][board % 3] ?? 3;
  const begins = Temporal.PlainDate.from(first).add({ days: 5 + weekday });
  return { dates: every(begins, 3), start: '13:15' };
};

const every = (begins: Temporal.PlainDate, weeks: number): string[] => {
  const dates: string[] = [];
  for (let day = begins; day.toString() <= last; day = day.add({ weeks })) dates.push(day.toString());
  return dates;
};

/** The n:th of a weekday (Monday is 1) in each month. */
const monthly = (weekday: number, nth: number): string[] => {
  const months: string[] = [];
  for (
    let month = Temporal.PlainDate.from(first);
    month.toString() <= last;
    month = month.add({ months: 1 })
  ) {
    const days = (weekday - month.dayOfWeek + 7) % 7;
    months.push(month.add({ days: days + 7 * (nth - 1) }).toString());
  }
  return months;
};
