import { type Context, person } from '../dialogue/decide/context.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import { accepted, type Decision, type FieldError, refused } from '../dialogue/refusal.ts';
import { holds } from '../people/actor.ts';
import type { Yearly } from '../policy/yearly.ts';
import { ask } from './ask.ts';
import type { YearEvent } from './events.ts';
import { openRoundsOf, rowsOf, type WheelRow, type Year } from './year.ts';

export interface ProposeWheel {
  rows: readonly WheelRow[];
  reason: DocumentReference;
}

/** The common wheel: what is of particular weight, with why, goes to the deciding body as one question ([K·I-K3]). */
export const proposeWheel = (
  year: Year,
  command: ProposeWheel,
  yearly: Yearly,
  ctx: Context,
): Decision<YearEvent> => {
  const { wheel } = yearly;
  if (!holds(ctx.actor, wheel.actor.role, wheel.actor.of))
    return refused('not-yours', wheel.cite, `${wheel.name} görs av den som har rollen för det.`);
  if (openRoundsOf(year).length > 0)
    return refused('wheel-asked', wheel.cite, 'Presidiet svarar redan på ett förslag till årshjul.');
  if (command.rows.length === 0) {
    const message = 'Markera minst en dialog av särskild vikt.';
    return refused('rows-missing', wheel.cite, message, [{ field: 'rows', message }]);
  }
  const errors = command.rows.flatMap((row, i) => wrong(year, row, i, yearly, ctx));
  if (errors.length > 0) return refused('wheel-incomplete', wheel.cite, 'Något saknas i årshjulet.', errors);
  const rows = command.rows.map(({ row, criteria, level }) => ({ row, criteria, level }));
  const asked = ask(
    year,
    rows.map((r) => r.row),
    yearly,
    ctx,
  );
  if (!asked.ok) return asked;
  const proposed: YearEvent = {
    type: 'WheelProposed',
    v: 1,
    at: ctx.now,
    rows,
    reason: command.reason,
    by: person(ctx),
  };
  return accepted(proposed, ...asked.events);
};

const wrong = (
  year: Year,
  row: WheelRow,
  i: number,
  { wheel, decision }: Yearly,
  ctx: Context,
): FieldError[] => {
  const { profile } = ctx.policy;
  const error = (field: string, message: string) => [{ field: `rows.${i}.${field}`, message }];
  const rule = profile.levelRules?.orderedInMeeting;
  if (!rowsOf(year).some((r) => r.id === row.row)) return error('row', 'Dialogen finns inte i någon plan.');
  if (year.decided[row.row]) return error('row', 'Dialogen är redan avgjord.');
  if (row.criteria.length === 0) return error('criteria', 'Ange varför dialogen är av särskild vikt.');
  if (row.criteria.some((id) => !wheel.criteria.some((c) => c.id === id)))
    return error('criteria', 'Välj bland policyns kriterier.');
  if (!profile.ladder.levels.some((l) => l.number === row.level))
    return error('level', 'Välj en nivå på trappan.');
  if (rule && row.level >= rule.level && decision.form !== 'sammanträde')
    return error('level', `Nivå ${row.level} beställs i ett sammanträde, inte med årshjulet (${rule.cite}).`);
  return [];
};
