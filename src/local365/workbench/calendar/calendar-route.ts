import type { Route } from '../app/route.ts';
import { type Day, mondayOf, type WallTime } from './local-time.ts';

/** What the calendar shows: a week, and perhaps an appointment window. */
export interface CalendarView {
  monday: Day;
  open: { kind: 'none' } | { kind: 'new'; start: WallTime } | { kind: 'event'; id: string };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads `…/calendar/<day>/event/<id>` and `…/calendar/<day>/new/<time>`; without a day it is today's week. */
export function readCalendar({ rest: [given, kind, what] }: Route, today: Day): CalendarView {
  const monday = mondayOf(given !== undefined && day.test(given) ? given : today);
  if (kind === 'event' && what !== undefined) return { monday, open: { kind, id: what } };
  if (kind === 'new')
    return {
      monday,
      open: { kind, start: what !== undefined && wall.test(what) ? what : `${monday}T09:00` },
    };
  return { monday, open: { kind: 'none' } };
}

export function calendarRoute(upn: string, { monday, open }: CalendarView): Route {
  const window = open.kind === 'none' ? [] : [open.kind, open.kind === 'new' ? open.start : open.id];
  return { upn, place: 'calendar', rest: [monday, ...window] };
}
