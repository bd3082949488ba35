import type { FieldView } from '../../../contracts/views.ts';
import type { Value } from './FieldInput.tsx';

/** The field as it stands with what else has been answered: an answer can make it required. */
export const requiredNow = (field: FieldView, values: Readonly<Record<string, Value>>): FieldView => {
  if (field.requiredIf === undefined) return field;
  const answer = values[field.requiredIf.field];
  const given = answer === true || answer === 'yes' ? 'yes' : answer === false || answer === 'no' ? 'no' : '';
  return { ...field, required: field.requiredIf.is === given };
};
