import type { FormView, StopView } from '../../../contracts/views.ts';
import type { Value } from './FieldInput.tsx';

/** The first answer that takes the matter another way, as the form is filled in now. */
export const stopOf = (
  form: Pick<FormView, 'stops'>,
  answers: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Value>>,
): StopView | undefined =>
  form.stops?.find(({ question, answer, unless }) =>
    unless === undefined ? answers[question] === answer : isBeyond(unless, values[unless.field]),
  );

/** Nothing filled in stops nothing: the field says itself that it is missing. */
const isBeyond = (
  { atLeast, over, atMost, under }: NonNullable<StopView['unless']>,
  value: Value | undefined,
): boolean =>
  typeof value === 'number' &&
  ((atLeast !== undefined && value < atLeast) ||
    (over !== undefined && value <= over) ||
    (atMost !== undefined && value > atMost) ||
    (under !== undefined && value >= under));
