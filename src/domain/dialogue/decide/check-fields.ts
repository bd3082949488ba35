import { type Field, type FieldValue, type FieldValues, isRequired } from '../../policy/fields.ts';
import type { Profile } from '../../policy/profile.ts';
import { concernedField } from '../case/evolve.ts';
import type { FieldError } from '../refusal.ts';
import { isDate } from './is-date.ts';

/** What a form was filled with: values for the log, and which text fields have words (they lie in a document). */
export interface Filling {
  values: FieldValues;
  texts: readonly string[];
}

/** What is missing or wrong, field by field; empty when all is well. A field is required by itself, from a level or by an answer. */
export const checkFields = (
  fields: readonly Field[],
  filling: Filling,
  profile: Profile,
  level: number | undefined,
): FieldError[] =>
  fields.flatMap((field) => {
    const problem = check(field, filling, profile, level);
    return problem === undefined ? [] : [{ field: field.id, message: problem }];
  });

const check = (
  field: Field,
  filling: Filling,
  profile: Profile,
  level: number | undefined,
): string | undefined => {
  const value = filling.values[field.id];
  const filled = field.type === 'text' ? filling.texts.includes(field.id) : !isEmpty(value);
  if (!filled) return isRequired(field, level, filling.values) ? `Fyll i ”${field.label}”.` : undefined;
  if (field.type === 'text' || value === undefined) return undefined;
  return fits(field, value, profile) ? undefined : `”${field.label}” har ett svar som inte går att tolka.`;
};

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const fits = (field: Field, value: FieldValue, profile: Profile): boolean => {
  const oneOf = (ids: readonly string[]): boolean => typeof value === 'string' && ids.includes(value);
  const someOf = (ids: readonly string[]): boolean =>
    Array.isArray(value) && value.every((v) => ids.includes(v));
  switch (field.type) {
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'yesno':
      return typeof value === 'boolean' || oneOf(['yes', 'no']);
    case 'choice':
      return oneOf((field.options ?? []).map((o) => o.id));
    case 'choices':
      return someOf((field.options ?? []).map((o) => o.id));
    case 'body':
      // Whom the matter lies with is heard by cards: a body without a presidium would stop the case for ever.
      return oneOf(
        profile.bodies.filter((b) => field.id !== concernedField || b.presidiumSeats).map((b) => b.id),
      );
    case 'level':
      return profile.ladder.levels.some((l) => l.number === Number(value));
    case 'methods':
      return someOf(profile.methods.map((m) => m.id));
    case 'target-groups':
      return someOf((profile.targetGroups?.groups ?? []).map((g) => g.id));
    case 'person':
      return typeof value === 'string';
    case 'text':
      return true;
  }
};
