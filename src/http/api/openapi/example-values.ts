import type { Field, FieldValue, FieldValues } from '../../../domain/policy/fields.ts';

const exampleOf = (field: Field): FieldValue => {
  const [first] = field.options ?? [];
  switch (field.type) {
    case 'text':
      return `Några meningar: ${field.label.toLowerCase()}`;
    case 'date':
      return '2026-12-01';
    case 'number':
      return 20_000;
    // Everything that a yes would stand in the way of is asked so that no lets the matter go on, or is asked again later.
    case 'yesno':
      return false;
    case 'level':
      return 3;
    case 'choices':
    case 'methods':
    case 'target-groups':
      return first ? [first.id] : [];
    case 'choice':
    case 'body':
      return first?.id ?? '';
    case 'person':
      return 'id i Microsoft Entra';
  }
};

/** A form filled in, each field with something of its kind. */
export const exampleValues = (fields: readonly Field[]): FieldValues =>
  Object.fromEntries(fields.map((field) => [field.id, exampleOf(field)]));
