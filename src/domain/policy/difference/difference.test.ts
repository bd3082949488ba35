import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileText } from '../testing/made-up/made-up.ts';
import { bundled, krokomText, planted, profileIn, templateText } from '../testing/planted.ts';
import { policyDifference } from './difference.ts';

const krokom = profileIn(krokomText);
const changed = (good: string, bad: string) =>
  policyDifference(krokom, profileIn(planted(krokomText, good, bad)));

const leavesOf = (within: unknown): { change(): void }[] =>
  typeof within !== 'object' || within === null
    ? []
    : Object.entries(within).flatMap(([key, value]) => [
        ...(typeof value === 'object'
          ? leavesOf(value)
          : [{ change: () => Object.assign(within, { [key]: `${value} annat` }) }]),
      ]);

describe('The difference between two versions of a policy', () => {
  it('is nothing where they say the same', () => {
    for (const [, text] of bundled()) expect(policyDifference(profileIn(text), profileIn(text))).toEqual([]);
  });

  it('is told by name and value', () => {
    expect(changed('changeWindowMinutes: 30', 'changeWindowMinutes: 60')).toEqual([
      {
        where: 'Frågorna på kort',
        sentence: 'Minuterna då ett svar får ändras har ändrats från ”30” till ”60”.',
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
      '”Ås” har tagits bort.',
      '”Föllinge” har lagts till.',
      'Ordningen är en annan.',
    ]);
  });

  it('names the way and the step', () => {
    const [route] = krokom.routes;
    if (!route) throw new Error('Krokom has no route');
    const steps = route.steps.map((s, i) => (i === 0 ? { ...s, deadline: 99 } : s));
    const after = { ...krokom, routes: [{ ...route, steps }, ...krokom.routes.slice(1)] };
    expect(policyDifference(krokom, after)).toEqual([
      expect.objectContaining({ where: expect.stringContaining(`${route.name}, ${route.steps[0]?.name}`) }),
    ]);
  });

  it('tells what is shared once, and where a way that divides leads', () => {
    const was = '- { fromLevel: 4, to: fullmaktige }';
    const is = '- { fromLevel: 3, to: fullmaktige }';
    expect(policyDifference(profileIn(templateText), profileIn(planted(templateText, was, is)))).toEqual([
      {
        where: 'Gemensamma steg, Berört presidium hörs',
        sentence:
          'Vart det leder har ändrats från ”Fullmäktige beslutar från nivå 4, Fullmäktige beslutar om ”Vad kostar dialogen, i kronor?” är mer än 500\u00a0000, annars KS presidiums ställningstagande” till ”Fullmäktige beslutar från nivå 3, Fullmäktige beslutar om ”Vad kostar dialogen, i kronor?” är mer än 500\u00a0000, annars KS presidiums ställningstagande”.',
      },
    ]);
  });

  it('tells who may no longer begin', () => {
    const after = profileIn(planted(templateText, 'bodies: [ks, bun]', 'bodies: [ks]'));
    expect(policyDifference(profileIn(templateText), after)).toEqual([
      {
        where: 'Vägarna, De förtroendevaldas väg, initiativ',
        sentence: '”Barn- och utbildningsnämnden” har tagits bort.',
      },
    ]);
  });

  it('says which organs, which rule and which question, never an id or several things at once', () => {
    const before = profileIn(templateText);
    const routes = before.routes.map((r) => ({
      ...r,
      initiatives: r.initiatives.map((i) => ({ ...i, bodies: undefined })),
    }));
    expect(policyDifference(before, { ...before, routes } as typeof before)).toEqual([
      expect.objectContaining({
        sentence: 'Vilka organ har tagits bort. Det var ”Kommunstyrelsen, Barn- och utbildningsnämnden”.',
      }),
    ]);
    const rule = { ...before.levelRules, orderedInMeeting: { level: 3, cite: 'P 3' } };
    expect(policyDifference(before, { ...before, levelRules: rule })).toEqual([
      {
        where: 'Reglerna för nivåer, regeln om beställning i sammanträde',
        sentence: 'Nivån har ändrats från ”4” till ”3”.',
      },
    ]);
    const was = '- { to: stallningstagande }';
    const is = `- { fromLevel: 3, ifYes: underlag.fardigt-forslag, to: fullmaktige }\n            ${was}`;
    const after = profileIn(planted(templateText, was, is));
    expect(policyDifference(before, after).map((c) => c.sentence)).toEqual([
      expect.stringContaining(
        'Fullmäktige beslutar från nivå 3 och vid ja på ”Finns det redan ett färdigt förslag?”, annars KS presidiums ställningstagande',
      ),
    ]);
  });

  it('is something whichever single value of the template is another', () => {
    const before = profileIn(templateText);
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const after = structuredClone(before);
        const leaves = leavesOf(after);
        leaves[at % leaves.length]?.change();
        expect(policyDifference(before, after)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
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
