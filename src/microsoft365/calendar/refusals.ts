import { CalendarRefused, CalendarUnavailable } from '../../application/ports/calendar.ts';
import { GraphFailure, GraphUnreachable } from '../graph/door.ts';

/** Runs what asks Outlook, and says what Graph threw in the calendar's own terms. */
export async function inCalendarTerms<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (error instanceof GraphUnreachable) throw new CalendarUnavailable(error.message, { cause: error });
    if (!(error instanceof GraphFailure)) throw error;
    const passing = error.status === 429 || error.status >= 500;
    throw passing
      ? new CalendarUnavailable(error.message, { cause: error })
      : new CalendarRefused(error.message, error.status);
  }
}
