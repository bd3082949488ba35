import type { Availability } from '../../contracts/views.ts';
import { freeSlots } from '../../domain/scheduling/free-slots.ts';
import type { AvailabilityQuery, Caller } from '../application.ts';
import { ConsentRequired } from '../ports/calendar.ts';
import type { Deps } from '../register/deps.ts';
import { utc } from './meeting-plan.ts';

/** The first times when everybody asked for is free, on working days; evenings where the meeting is one for evenings. */
export const availability = async (
  deps: Deps,
  caller: Caller,
  query: AvailabilityQuery,
): Promise<Availability> => {
  if (!caller.assertion) throw new ConsentRequired('Lediga tider kräver inloggning.');
  const [from, to] = [utc(query.from), utc(query.to)];
  const mailboxes = await deps.calendar.busy(caller.assertion, query.addresses, from, to);
  const unreadable = mailboxes.filter((m) => m.busy === undefined).map((m) => m.address);
  const busy = mailboxes.flatMap((m) => m.busy ?? []);
  const slots = freeSlots({ from, to, minutes: query.minutes, evening: query.evening, busy, most: 8 });
  const explanation =
    unreadable.length === 0
      ? 'Alla lediga'
      : `Alla lediga, utom ${unreadable.length} vars kalender inte går att läsa`;
  return { slots: slots.map((s) => ({ ...s, explanation })), unreadable };
};
