import { describe, expect, it } from 'vitest';
import { isRequired } from './fields.ts';

describe('A field is required', () => {
  const after = { required: false, requiredIf: { field: 'finns', is: 'yes' } } as const;

  it.each([
    ['always', { required: true }, undefined, {}, true],
    ['never', { required: false }, 5, { finns: true }, false],
    ['from a level', { required: false, requiredFromLevel: 3 }, 3, {}, true],
    ['not below it', { required: false, requiredFromLevel: 3 }, 2, {}, false],
    ['not before the level is known', { required: false, requiredFromLevel: 1 }, undefined, {}, false],
    ['after a yes', after, undefined, { finns: true }, true],
    ['after a yes in words', after, undefined, { finns: 'yes' }, true],
    ['not after a no', after, undefined, { finns: false }, false],
    ['not before an answer', after, undefined, {}, false],
    ['after a no', { ...after, requiredIf: { field: 'finns', is: 'no' } }, undefined, { finns: false }, true],
    [
      'by neither before an answer',
      { ...after, requiredIf: { field: 'finns', is: 'no' } },
      undefined,
      {},
      false,
    ],
    ['from a level after a yes', { ...after, requiredFromLevel: 3 }, 3, { finns: true }, true],
    ['not of the level alone', { ...after, requiredFromLevel: 3 }, 3, {}, false],
    ['not of the yes alone', { ...after, requiredFromLevel: 3 }, 2, { finns: true }, false],
  ] as const)('%s', (_, field, level, values, required) => {
    expect(isRequired(field, level, values)).toBe(required);
  });
});
