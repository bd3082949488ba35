import { expect, it } from 'vitest';
import { requiredNow } from './required-now.ts';

const field = {
  id: 'vilka',
  label: 'Vilka?',
  type: 'text',
  required: false,
  requiredIf: { field: 'finns', is: 'yes' },
} as const;

it.each([
  [{ finns: true }, true],
  [{ finns: 'yes' }, true],
  [{ finns: false }, false],
  [{}, false],
])('a field that an answer makes required is marked so with %o', (values, required) => {
  expect(requiredNow(field, values).required).toBe(required);
  expect(requiredNow({ ...field, requiredIf: { field: 'finns', is: 'no' } }, values).required).toBe(
    'finns' in values && !required,
  );
});

it('a field without such an answer stands as it is', () => {
  const { requiredIf: _, ...plain } = field;
  expect(requiredNow({ ...plain, required: true }, {}).required).toBe(true);
});
