import type { Event } from '@microsoft/microsoft-graph-types';
import type { Assertion } from '../../application/ports/calendar.ts';
import { type GraphDoor, GraphFailure } from '../graph/door.ts';
import { path } from '../graph/path.ts';
import { PREFER } from './calendar-config.ts';

/** Cancels with a word to those invited. One that is gone or cancelled already is as it should be. */
export async function cancel(
  door: GraphDoor,
  as: Assertion,
  eventId: string,
  comment: string,
): Promise<void> {
  const event = path`/me/events/${eventId}`;
  try {
    await door.call({
      method: 'POST',
      path: `${event}/cancel`,
      headers: PREFER,
      body: { comment },
      as,
      repeatable: true,
    });
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    if (error.status === 404) return;
    // 400 is Outlook's answer both to one who is not the organizer and for a meeting that is cancelled already.
    if (error.status !== 400 || !(await isCancelled(door, as, event))) throw error;
  }
}

async function isCancelled(door: GraphDoor, as: Assertion, event: string): Promise<boolean> {
  try {
    const query = { $select: 'isCancelled' };
    const { body } = await door.call<Event>({ method: 'GET', path: event, query, headers: PREFER, as });
    return body.isCancelled === true;
  } catch (error) {
    if (error instanceof GraphFailure && error.status === 404) return true;
    throw error;
  }
}
