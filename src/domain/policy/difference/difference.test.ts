import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileText } from '../testing/made-up/made-up.ts';
import { bundled, krokomText, planted, profileIn } from '../testing/planted.ts';
import { policyDifference } from './difference.ts';

const krokom = profileIn(krokomText);
const changed = (good: string, bad: string) =>
  policyDifference(krokom, profileIn(planted(krokomText, good, bad)));

describe('The difference between two versions of a policy', () => {
  it('is nothing where they say the same', () => {
    for (const [, text] of bundled()) expect(policyDifference(profileIn(text), profileIn(text))).toEqual([]);
  });

  it('is told by name and value', () => {
    expect(changed('changeWindowMinutes: 30', 'changeWindowMinutes: 60')).toEqual([
      {
        where: 'Frågorna på kort',
        sentence: 'Minuterna då ett svar får ändras är ändrat från ”30” till ”60”.',
      },
    ]);
    expect(changed('citizenShare: [1, 3]', 'citizenShare: [1, 4]')).toEqual([
      expect.objectContaining({ where: 'Mötestiden' }),
    ]);
  });

  it('says what is new, what is gone and what has another order', () => {
    const before = { ...krokom, places: ['Alsen', 'Ås', 'Änge'] };
    const after = { ...krokom, places: ['Änge', 'Alsen', 'Föllinge'] };
    expect(policyDifference(before, after).map((c) => c.sentence)).toEqual([
      '”Ås” är borttaget.',
      '”Föllinge” är nytt.',
      'Ordningen är en annan.',
    ]);
  });

  it('names the way and the step', () => {
    const [route] = krokom.routes;
    if (!route) throw new Error('Krokom has no route');
    const steps = route.steps.map((s, i) => (i === 1 ? { ...s, deadline: 99 } : s));
    const after = { ...krokom, routes: [{ ...route, steps }, ...krokom.routes.slice(1)] };
    expect(policyDifference(krokom, after)).toEqual([
      expect.objectContaining({ where: expect.stringContaining(`${route.name}, ${route.steps[1]?.name}`) }),
    ]);
  });

  it('is something between any two that are not the same', () => {
    fc.assert(
      fc.property(profileText, profileText, (one, other) => {
        const same = JSON.stringify(profileIn(one)) === JSON.stringify(profileIn(other));
        expect(policyDifference(profileIn(one), profileIn(other)).length === 0).toBe(same);
      }),
      { numRuns: 60 },
    );
  });
});
