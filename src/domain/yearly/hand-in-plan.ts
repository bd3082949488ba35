import { checkFields } from '../dialogue/decide/check-fields.ts';
import { checkTitle } from '../dialogue/decide/check-title.ts';
import { type Context, person } from '../dialogue/decide/context.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import { accepted, type Decision, type FieldError, refused } from '../dialogue/refusal.ts';
import { holds } from '../people/actor.ts';
import type { FieldValues } from '../policy/fields.ts';
import type { Yearly } from '../policy/yearly.ts';
import type { YearEvent } from './events.ts';
import { rowsAsked, type Year } from './year.ts';

export interface NewRow {
  title: string;
  place?: string;
  level: number;
  values: FieldValues;
  /** Ids of the text fields that have words. */
  texts: readonly string[];
}

export interface HandInPlan {
  body: string;
  rows: readonly NewRow[];
  texts?: DocumentReference;
}

const mostRows = 100;

/** A förvaltning's plan for the year; handed in again it takes the place of the one before, until its rows are asked about. */
export const handInPlan = (
  year: Year,
  command: HandInPlan,
  yearly: Yearly,
  ctx: Context,
): Decision<YearEvent> => {
  const { plan } = yearly;
  if (!holds(ctx.actor, plan.actor.role, command.body))
    return refused(
      'not-yours',
      plan.cite,
      `${plan.name} lämnas av den som har rollen för det i förvaltningen.`,
    );
  const before = year.plans[command.body]?.rows ?? [];
  const gone = before.some((r) => year.decided[r.id] || rowsAsked(year).has(r.id));
  if (gone)
    return refused('wheel-proposed', plan.cite, 'Planen är redan med i årshjulet och kan inte bytas ut.');
  if (command.rows.length === 0 || command.rows.length > mostRows) {
    const message = `En plan har minst en och högst ${mostRows} dialoger.`;
    return refused('rows-missing', plan.cite, message, [{ field: 'rows', message }]);
  }
  const errors = command.rows.flatMap((row, i) => wrong(row, i, plan, ctx));
  if (errors.length > 0) return refused('fields-missing', plan.cite, `Något saknas i ${plan.name}.`, errors);
  const rows = command.rows.map(({ texts: _, ...row }, i) => ({
    ...row,
    id: `${command.body}-${i + 1}`,
    body: command.body,
  }));
  const { hash } = ctx.policy;
  return accepted({
    type: 'PlanHandedIn',
    v: 1,
    at: ctx.now,
    policy: year.policy || hash,
    body: command.body,
    rows,
    ...(command.texts === undefined ? {} : { texts: command.texts }),
    by: person(ctx),
  });
};

const wrong = (row: NewRow, i: number, plan: Yearly['plan'], ctx: Context): FieldError[] => {
  const { profile } = ctx.policy;
  const at = (field: string) => `rows.${i}.${field}`;
  const level = profile.ladder.levels.some((l) => l.number === row.level) ? row.level : undefined;
  const early = profile.levelRules?.beforeFinishedProposal;
  const finished = early && row.values[early.field.split('.')[1] ?? ''];
  const misnamed = checkTitle(row.title, profile.ladder);
  return [
    ...(misnamed ? [{ field: at('title'), message: misnamed.refusal.message }] : []),
    ...(row.title.trim() === '' ? [{ field: at('title'), message: 'Ge dialogen en rubrik.' }] : []),
    ...(level === undefined ? [{ field: at('level'), message: 'Välj en nivå på trappan.' }] : []),
    ...(early && level !== undefined && level >= early.level && (finished === true || finished === 'yes')
      ? [
          {
            field: at('level'),
            message: `Det finns redan ett färdigt förslag. Då är det för sent för nivå ${level} (${early.cite}).`,
          },
        ]
      : []),
    ...checkFields(plan.fields, { values: row.values, texts: row.texts }, profile, level).map((e) => ({
      ...e,
      field: at(e.field),
    })),
  ];
};
