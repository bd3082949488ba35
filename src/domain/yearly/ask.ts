import type { Context } from '../dialogue/decide/context.ts';
import { accepted, type Decision, refused } from '../dialogue/refusal.ts';
import { presidiumOf } from '../people/mandates.ts';
import { bodyOf } from '../policy/look-up.ts';
import type { Yearly } from '../policy/yearly.ts';
import { addWorkingDays, swedishDate } from '../scheduling/working-days.ts';
import type { YearEvent } from './events.ts';
import type { Year } from './year.ts';

/** Asks the deciding body's presidium about some rows, in one round with one answer ([K·I-K3]). */
export const ask = (year: Year, rows: string[], { decision }: Yearly, ctx: Context): Decision<YearEvent> => {
  const { profile } = ctx.policy;
  const today = swedishDate(ctx.now);
  const body = bodyOf(profile, decision.body);
  const electorate = presidiumOf(profile, ctx.mandates, body.id, today);
  const seats = Math.max(body.presidiumSeats ?? 0, electorate.length);
  if (electorate.length * 2 <= seats) {
    const why = `Presidiet i ${body.name} har ${electorate.length} av ${seats} platser tillsatta, för få för att kunna ta ställning.`;
    return refused('presidium-vacant', decision.cite, why);
  }
  const round = `R${year.rounds.length + 1}`;
  return accepted<YearEvent>(
    {
      type: 'RoundOpened',
      v: 1,
      at: ctx.now,
      round,
      step: 'arshjul',
      purpose: 'decision',
      body: body.id,
      form: decision.form,
      seats,
      electorate,
      due: addWorkingDays(today, decision.deadline),
    },
    { type: 'RowsAsked', v: 1, at: ctx.now, round, rows },
  );
};
