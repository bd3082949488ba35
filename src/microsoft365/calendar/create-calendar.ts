import type { Calendar } from '../../application/ports/calendar.ts';
import type { GraphDoor } from '../graph/door.ts';
import { path } from '../graph/path.ts';
import { book } from './book.ts';
import { busy } from './busy.ts';
import { type CalendarConfig, PREFER } from './calendar-config.ts';
import { cancel } from './cancel.ts';
import { outlookTime } from './outlook-time.ts';
import { inCalendarTerms } from './refusals.ts';
import { rooms } from './rooms.ts';
import { tie } from './tie.ts';

/** Outlook's calendar through Graph, as the person who books. A booking is one request when nothing goes wrong. */
export function createCalendar(door: GraphDoor, config: CalendarConfig): Calendar {
  return {
    book: (as, appointment) => inCalendarTerms(() => book(door, config, as, appointment)),
    tie: (as, eventId, appointment) => inCalendarTerms(() => tie(door, config, as, eventId, appointment)),
    move: (as, eventId, start, end) =>
      inCalendarTerms(async () => {
        await door.call({
          method: 'PATCH',
          path: path`/me/events/${eventId}`,
          headers: PREFER,
          body: { start: outlookTime(start), end: outlookTime(end) },
          as,
          repeatable: true,
        });
      }),
    cancel: (as, eventId, comment) => inCalendarTerms(() => cancel(door, as, eventId, comment)),
    busy: (as, addresses, from, to) => inCalendarTerms(() => busy(door, as, addresses, from, to)),
    rooms: () => inCalendarTerms(() => rooms(door)),
  };
}
