import { type Context, person } from '../dialogue/decide/context.ts';
import { accepted, type Decision, refused } from '../dialogue/refusal.ts';
import { isRecused } from '../dialogue/rounds/recusal.ts';
import type { Yearly } from '../policy/yearly.ts';
import { ask } from './ask.ts';
import type { YearEvent } from './events.ts';
import { openRoundsOf, type Year } from './year.ts';

/** A member wants one dialogue answered by itself: it leaves the common question for a round of its own. */
export const liftRow = (
  year: Year,
  { row }: { row: string },
  yearly: Yearly,
  ctx: Context,
): Decision<YearEvent> => {
  const { cite } = yearly.decision;
  const from = openRoundsOf(year).find((r) => year.asked[r.id]?.includes(row));
  if (!from) return refused('row-not-asked', cite, 'Presidiet svarar inte på den dialogen just nu.');
  const who = person(ctx);
  if (!from.electorate.some((e) => e.id === who.id) || isRecused(from, who.id))
    return refused('not-yours', cite, 'Bara den som svarar på frågan kan lyfta ut en dialog ur den.');
  if ((year.asked[from.id] ?? []).length < 2)
    return refused('row-alone', cite, 'Dialogen är redan en fråga för sig.');
  const asked = ask(year, [row], yearly, ctx);
  if (!asked.ok) return asked;
  return accepted({ type: 'RowLifted', v: 1, at: ctx.now, row, from: from.id, by: who }, ...asked.events);
};
