import type { FilledView } from '../../contracts/views.ts';
import type { Case, Filled } from '../../domain/dialogue/case/case.ts';
import type { Field, FieldValue } from '../../domain/policy/fields.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDay } from '../texts/dates.ts';
import { bodyName, formTexts, type TextSource } from './words.ts';

/** Screening and forms read back, with the labels and names of the policy. */
export const filledViews = (deps: TextSource, c: Case, profile: Profile): FilledView[] =>
  routeOf(profile, c.channel).steps.flatMap((step) => {
    if (step.kind === 'screening' && c.screening) {
      const answered = answersTo(step.questions, c.screening.answers);
      return [
        {
          ...head(step, c.screening),
          entries: [...answered, ...told(deps, step.fields, c.screening, profile)],
        },
      ];
    }
    const filled = c.forms[step.id];
    if (!filled) return [];
    if (step.kind === 'form')
      return [{ ...head(step, filled), entries: told(deps, step.fields, filled, profile) }];
    if (step.kind !== 'decision') return [];
    // What the body answered and said in its meeting: a no must be possible to explain ([S·I-S]).
    const { answers = {} } = c.decisions.findLast((d) => d.step === step.id) ?? {};
    const said = [...answersTo(step.questions, answers), ...told(deps, step.fields, filled, profile)];
    return said.length === 0 ? [] : [{ ...head(step, filled), entries: said }];
  });

type Question = { id: string; text: string; cite: string };
const answersTo = (questions: readonly Question[], answers: Record<string, 'yes' | 'no'>) =>
  questions.flatMap(({ id, text, cite }) =>
    answers[id] === undefined ? [] : [{ label: text, value: answers[id] === 'yes' ? 'Ja' : 'Nej', cite }],
  );

const head = (step: { id: string; name: string }, f: Filled) => ({
  step: step.id,
  name: step.name,
  by: f.by.name,
  at: f.at,
});

const told = (...of: Parameters<typeof entriesOf>) =>
  entriesOf(...of).map(({ type: _type, ...entry }) => entry);

/** What a form was filled in with, field by field. */
export const entriesOf = (deps: TextSource, fields: readonly Field[], filled: Filled, profile: Profile) => {
  const texts = formTexts(deps, filled.texts);
  return fields.flatMap((field) => {
    const value = field.type === 'text' ? texts[field.id] : filled.values[field.id];
    if (value === undefined || value === '') return [];
    const cite = field.cite === undefined ? {} : { cite: field.cite };
    return [{ type: field.type, label: field.label, value: readable(field, value, profile), ...cite }];
  });
};

export const readable = (field: Field, value: FieldValue, profile: Profile): string => {
  const named = (list: readonly { id: string; name: string }[]) =>
    [value]
      .flat()
      .map((v) => list.find((o) => o.id === v)?.name ?? String(v))
      .join(', ');
  switch (field.type) {
    case 'date':
      return swedishDay(String(value));
    case 'yesno':
      return value === true || value === 'yes' ? 'Ja' : 'Nej';
    case 'body':
      return bodyName(profile, String(value));
    case 'level':
      return profile.ladder.levels.find((l) => l.number === Number(value))?.name ?? String(value);
    case 'methods':
      return named(profile.methods);
    case 'target-groups':
      return named(profile.targetGroups?.groups ?? []);
    case 'choice':
    case 'choices':
      return named(field.options ?? []);
    default:
      return String(value);
  }
};
