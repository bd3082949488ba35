import {
  type BodyMeeting,
  isAfterNotice,
  noticeBy,
  takesLateMatters,
} from '../../domain/people/body-meetings.ts';
import type { Body } from '../../domain/policy/profile.ts';
import { swedishDay } from './dates.ts';

/** What tells people of a meeting: fullmäktige is announced on the notice board, others are called. */
const notice = ({ kind }: Pick<Body, 'kind'>): string => (kind === 'fullmäktige' ? 'kungörelse' : 'kallelse');

const dayAndTime = ({ date, start }: BodyMeeting, year: number): string =>
  start === '' ? swedishDay(date, year) : `${swedishDay(date, year)} kl. ${start.replace(':', '.')}`;

/** A meeting to choose: `tisdag 6 oktober kl. 13.15, kallelse senast tisdag 29 september`. */
export const choiceWords = (meeting: BodyMeeting, body: Body, today: string): string => {
  const year = Number(today.slice(0, 4));
  const when = dayAndTime(meeting, year);
  return isAfterNotice(body, meeting.date, today)
    ? `${when}, som extra ärende: ${notice(body)}n har gått ut`
    : `${when}, ${notice(body)} senast ${swedishDay(noticeBy(body, meeting.date), year)}`;
};

/** What is told where a matter was put on an agenda after its notice had gone out; undefined where it was in time. */
export const lateWords = (body: Body, date: string, putOn: string): string | undefined =>
  isAfterNotice(body, date, putOn) && takesLateMatters(body)
    ? `Kallelsen hade gått ut när ärendet sattes upp (senast ${swedishDay(noticeBy(body, date))}). Det tas upp som ett extra ärende, om organet vill.`
    : undefined;
