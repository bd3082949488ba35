import { type FieldValues, optional } from '../../policy/fields.ts';
import { answerTo, goodAnswer, limitOf } from '../../policy/screening.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { checkFields } from './check-fields.ts';
import { type Context, person } from './context.ts';
import { goOn } from './enter.ts';
import { myStepHere } from './step-here.ts';

export interface Texts {
  fields: readonly string[];
  document: DocumentReference;
}

export interface Screen {
  answers: Record<string, 'yes' | 'no'>;
  values: FieldValues;
  texts?: Texts;
}

/** The screening answered: the first question whose answer the policy does not take decides where it leads ([K·C1]–[K·C4]). */
export const screen = (c: Case, command: Screen, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'screening');
  if (!here.ok) return here;
  const { questions, fields, next, cite } = here.step;
  const answers: Record<string, 'yes' | 'no'> = Object.fromEntries(
    questions.flatMap((q) => {
      const answer = answerTo(q, command.answers, command.values);
      return answer === undefined ? [] : [[q.id, answer]];
    }),
  );
  // A number that is missing is told of by its field.
  const unanswered = questions.filter((q) => limitOf(q) === undefined && answers[q.id] === undefined);
  const stopping = questions.find((q) => answers[q.id] !== undefined && answers[q.id] !== goodAnswer(q));
  // A matter turned aside needs nothing filled in, but what is filled in goes to the log and must still be a choice.
  const asked = stopping ? optional(fields) : fields;
  const filling = { values: command.values, texts: command.texts?.fields ?? [] };
  const errors = checkFields(asked, filling, ctx.policy.profile, undefined);
  if (unanswered.length > 0) {
    const open = unanswered.map((q) => ({ field: q.id, message: 'Svara ja eller nej.' }));
    const message = 'Alla frågor i granskningen behöver ett svar.';
    return refused('screening-incomplete', cite, message, [...open, ...errors]);
  }
  if (errors.length > 0) return refused('fields-missing', cite, 'Något saknas i granskningen.', errors);
  const answered: CaseEvent = {
    type: 'ScreeningAnswered',
    v: 1,
    at: ctx.now,
    answers,
    values: command.values,
    ...(command.texts === undefined ? {} : { texts: command.texts.document }),
    by: person(ctx),
  };
  const [outcome, to] = stopping ? [`not-${stopping.id}`, stopping.otherwise] : ['passed', next.passed];
  const on = goOn(evolveCase(c, answered, c.nr), ctx, outcome, to);
  return on.ok ? accepted(answered, ...on.events) : on;
};
