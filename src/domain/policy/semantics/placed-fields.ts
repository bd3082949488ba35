import type { Field } from '../fields.ts';
import type { Path } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { stepsOf } from './rule.ts';

interface PlacedField {
  field: Field;
  /** Where the list of fields stands that it belongs to. */
  list: Path;
  path: Path;
}

const placed = (fields: readonly Field[], list: Path): PlacedField[] =>
  fields.map((field, i) => ({ field, list, path: [...list, i] }));

/** Every field that somebody fills in, in steps, in feedback duties and in the yearly plan. */
export const placedFields = (profile: Profile): PlacedField[] => [
  ...stepsOf(profile).flatMap(({ step, path }) =>
    step.kind === 'form' || step.kind === 'screening' || step.kind === 'decision'
      ? placed(step.fields, [...path, 'fields'])
      : [],
  ),
  ...placed(profile.yearly?.plan.fields ?? [], ['yearly', 'plan', 'fields']),
  ...profile.duties.flatMap((duty, d) => placed(duty.fields, ['duties', d, 'fields'])),
];
