import type { FieldValues } from '../../policy/fields.ts';
import { whyNotLevel, whyNotReady } from '../../policy/level-rules.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { levelOfCase } from '../level.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { checkFields } from './check-fields.ts';
import { checkMethods } from './check-methods.ts';
import { type Context, person, route } from './context.ts';
import { dutiesOfForm } from './duties.ts';
import { goOn } from './enter.ts';
import type { Texts } from './screen.ts';
import { myStepHere } from './step-here.ts';

export interface Fill {
  step: string;
  values: FieldValues;
  texts?: Texts;
}

/** A form of the policy filled in: plan, summary, decision basis, evaluation. What is required at this level is required. */
export const fill = (c: Case, command: Fill, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'form');
  if (!here.ok) return here;
  const { id, fields, cite, next, name } = here.step;
  if (command.step !== id) return refused('not-now', cite, `Ärendet står vid steget ”${name}”.`);
  const filled: CaseEvent = {
    type: 'FormFilled',
    v: 1,
    at: ctx.now,
    step: id,
    values: command.values,
    ...(command.texts === undefined ? {} : { texts: command.texts.document }),
    by: person(ctx),
  };
  const after = evolveCase(c, filled, c.nr);
  // A form can itself say the level, and then what is required follows what it says.
  const level = levelOfCase(after, route(c, ctx));
  const filling = { values: command.values, texts: command.texts?.fields ?? [] };
  const errors = [
    ...checkFields(fields, filling, ctx.policy.profile, level),
    ...checkMethods(fields, command.values, ctx.policy.profile, level),
  ];
  if (errors.length > 0) return refused('fields-missing', cite, `Något saknas i ”${name}”.`, errors);
  const notReady = whyNotReady(ctx.policy.profile, id, level, command.values);
  if (notReady)
    return refused(notReady.rule, notReady.citation, notReady.message, [
      { field: notReady.field, message: notReady.message },
    ]);
  const levelField = fields.find((f) => f.type === 'level');
  const notThere = levelField && level !== undefined && whyNotLevel(ctx.policy.profile, level, after.forms);
  if (notThere)
    return refused(notThere.rule, notThere.citation, notThere.message, [
      { field: levelField.id, message: notThere.message },
    ]);
  const duties = dutiesOfForm(c, ctx, id, command.values);
  const on = goOn(after, ctx, 'done', next.done);
  return on.ok ? accepted(filled, ...duties, ...on.events) : on;
};
