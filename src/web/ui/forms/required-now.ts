import type { FormField, Value } from './FieldInput.tsx';

/** The field as it stands with what else has been answered: an answer can make it required. */
export const requiredNow = (field: FormField, values: Readonly<Record<string, Value>>): FormField => {
  if (field.requiredIf === undefined) return field;
  const answer = values[field.requiredIf.field];
  const given = answer === true || answer === 'yes' ? 'yes' : answer === false || answer === 'no' ? 'no' : '';
  return { ...field, required: field.requiredIf.is === given };
};
