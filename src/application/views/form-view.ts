import type { FieldView, FormView } from '../../contracts/views.ts';
import { type Field, type FieldValue, isRequired } from '../../domain/policy/fields.ts';
import { levelOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';

/** A form of the policy as the tab draws it: what is required at this level, what may be chosen, what is filled in already. */
export const formView = (
  fields: readonly Field[],
  profile: Profile,
  level: number | undefined,
  filled: Record<string, FieldValue>,
): FormView => {
  // A form that asks for the level itself does not know it until it is sent.
  const setsLevel = fields.some((f) => f.type === 'level');
  return {
    fields: fields.map(({ requiredFromLevel, requiredIf, ...field }): FieldView => {
      const always = isRequired({ ...field, requiredFromLevel }, level, {});
      const asked = requiredIf !== undefined && (requiredFromLevel === undefined || always);
      const required = requiredIf === undefined && always;
      const options = optionsOf(field, profile, setsLevel ? undefined : level);
      const value = filled[field.id];
      return {
        ...field,
        required,
        ...(asked ? { requiredIf } : {}),
        ...(options ? { options } : {}),
        ...(value === undefined ? {} : { value }),
      };
    }),
  };
};

/** The field with what may be chosen in it. */
export const withChoices = (field: Field, profile: Profile): Field => {
  const options = optionsOf(field, profile);
  return options ? { ...field, options } : field;
};

/** @param level the methods of a higher one are not offered ([K·L3]) */
const optionsOf = (
  field: Field | Omit<Field, 'requiredFromLevel'>,
  profile: Profile,
  level: number = Number.POSITIVE_INFINITY,
) => {
  switch (field.type) {
    case 'body':
      return profile.bodies
        .filter((b) => b.presidiumSeats !== undefined)
        .map(({ id, name }) => ({ id, name }));
    case 'level':
      return profile.ladder.levels.map((l) => ({ id: String(l.number), name: `${l.number} ${l.name}` }));
    case 'methods':
      return profile.methods
        .filter((m) => m.level <= level)
        .map((m) => ({
          id: m.id,
          name: `${m.name} (nivå ${m.level}, ${levelOf(profile.ladder, m.level).name.toLowerCase()})`,
        }));
    case 'target-groups':
      return profile.targetGroups?.groups ?? [];
    default:
      return field.options;
  }
};
