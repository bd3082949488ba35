import { Temporal } from 'temporal-polyfill';
import { bodyOf } from '../../policy/look-up.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { adjustmentDays, isAdjusted } from '../rounds/minutes.ts';
import { reserved } from '../rounds/reservation.ts';
import type { Round } from '../rounds/round.ts';
import { type Context, person } from './context.ts';
import { roundIn } from './round-of.ts';

const law = 'KL 4:27';

/** The written reasons of a reservation that was announced in the answer, until the record is adjusted (policies page 12). */
export const writeReservation = (
  c: Case,
  { round: id, reason }: { round: string; reason: DocumentReference },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = roundIn(c, id, 'closed');
  if (!found.ok) return found;
  const { round } = found;
  const { id: who } = person(ctx);
  if (!reserved(round).some((m) => m.id === who)) {
    const message =
      'En reservation anmäls i svaret, innan frågan avslutas, och gäller när utfallet blir ett annat.';
    return refused('not-reserved', law, message);
  }
  if (!mayStillWrite(round, ctx.now)) {
    const message = `Ställningstagandet i ${bodyOf(ctx.policy.profile, round.body).name} är justerat. Reservationen står kvar utan motivering.`;
    return refused('record-adjusted', law, message);
  }
  return accepted({ type: 'ReservationWritten', v: 1, at: ctx.now, round: id, person: who, reason });
};

/** Until the minutes are adjusted; where a round has none, as long as minutes would have had. */
export const mayStillWrite = (round: Round, now: string): boolean => {
  if (!round.closed || isAdjusted(round)) return false;
  const last = Temporal.PlainDate.from(swedishDate(round.closed.at)).add({ days: adjustmentDays });
  return swedishDate(now) <= last.toString();
};
