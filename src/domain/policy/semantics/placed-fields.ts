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

/** Every field that somebody fills in, in steps and in feedback duties. */
export const placedFields = (profile: Profile): PlacedField[] => [
  ...stepsOf(profile).flatMap(({ step, path }) =>
    step.kind === 'form' || step.kind === 'screening' ? placed(step.fields, [...path, 'fields']) : [],
  ),
  ...profile.duties.flatMap((duty, d) => placed(duty.fields, ['duties', d, 'fields'])),
];
