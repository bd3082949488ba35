import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondInWords, boundInWords, isTighter, isWithin } from './limits.ts';

const bounds = fc.oneof(
  ...(['atLeast', 'over', 'atMost', 'under'] as const).map((bound) =>
    fc.integer({ min: -4, max: 4 }).map((at) => ({ [bound]: at })),
  ),
);
const numbers = Array.from({ length: 41 }, (_, i) => i / 2 - 10);

describe('A number that a policy draws a line at', () => {
  it('is met on the line, or only beyond it', () => {
    expect(isWithin({ atLeast: 50 }, 50)).toBe(true);
    expect(isWithin({ atLeast: 50 }, 49)).toBe(false);
    expect(isWithin({ over: 200_000 }, 200_000)).toBe(false);
    expect(isWithin({ over: 200_000 }, 200_001)).toBe(true);
    expect(isWithin({ atMost: 10 }, 10)).toBe(true);
    expect(isWithin({ under: 10 }, 10)).toBe(false);
  });

  it('is tighter than another exactly when no number is within it that is not within the other', () => {
    fc.assert(
      fc.property(bounds, bounds, (inner, outer) => {
        const never = numbers.every((n) => !isWithin(inner, n) || isWithin(outer, n));
        expect(isTighter(inner, outer)).toBe(never);
      }),
    );
  });

  it('is told as people write it', () => {
    expect(boundInWords({ atLeast: 50 })).toBe('minst 50');
    expect(boundInWords({ over: 200_000 }).replace(/\s/g, ' ')).toBe('mer än 200 000');
    expect(beyondInWords({ atLeast: 50 })).toBe('mindre än 50');
    expect(beyondInWords({ atMost: 10 })).toBe('mer än 10');
  });
});
