import { Temporal } from 'temporal-polyfill';
import {
  isAfterNotice,
  meetingsToChoose,
  noticeBy,
  noticeDaysOf,
  takesLateMatters,
} from '../../people/body-meetings.ts';
import type { Body } from '../../policy/profile.ts';
import { dayOfYearInWords } from '../../scheduling/day-of-year.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { type Refusal, refused } from '../refusal.ts';
import type { Context } from './context.ts';
import { isDate } from './is-date.ts';

/** Where the notice of fullmäktige's meetings stands in the law. */
const lawOnNotice = 'KL 5 kap. (kungörelse)';

/** Why a matter cannot be put on the agenda of that day: it is none, not in the body's calendar, or too late for its notice. */
export const whyNotDay = (date: string, body: Body, cite: string, ctx: Context): Refusal | undefined => {
  const today = swedishDate(ctx.now);
  const problem = whyNotDate(date, today);
  if (problem !== undefined) return no('meeting-date', cite, problem);
  const calendar = (ctx.bodyMeetings ?? []).filter((m) => m.body === body.id);
  // A body whose calendar nobody has written down meets when its people say that it does.
  if (calendar.length === 0) return undefined;
  if (!calendar.some((m) => m.date === date))
    return no(
      'not-in-calendar',
      cite,
      `${body.name} sammanträder inte ${inWords(date)}. ${whenInstead(body, ctx)}`,
    );
  if (takesLateMatters(body) || !isAfterNotice(body, date, today)) return undefined;
  return no(
    'notice-passed',
    lawOnNotice,
    `Kungörelsen till sammanträdet ${inWords(date)} skulle ha gått ut senast ${inWords(noticeBy(body, date))}, minst ${noticeDaysOf(body)} dagar före. ${whenInstead(body, ctx)}`,
  );
};

const no = (rule: string, citation: string, message: string): Refusal =>
  refused(rule, citation, message, [{ field: 'meetingDate', message }]).refusal;

const whenInstead = (body: Body, ctx: Context): string => {
  const [next] = meetingsToChoose(ctx.bodyMeetings ?? [], body, swedishDate(ctx.now));
  return next === undefined
    ? 'Inget senare sammanträde finns i kalendern. Be sekreteraren lägga in det.'
    : `Nästa som går att välja är ${inWords(next.date)}.`;
};

const inWords = (date: string): string => `${dayOfYearInWords(date.slice(5))} ${date.slice(0, 4)}`;

const whyNotDate = (date: string, today: string): string | undefined => {
  if (!isDate(date)) return 'Ange sammanträdets dag.';
  if (date < today) return 'Sammanträdet måste ligga framåt i tiden.';
  const latest = Temporal.PlainDate.from(today).add({ years: 2 }).toString();
  return date > latest ? 'Sammanträdet ligger mer än två år bort.' : undefined;
};
