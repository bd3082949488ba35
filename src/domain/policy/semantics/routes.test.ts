import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../steps.ts';
import { findingsIn, krokomText, lillbyText, planted, profileIn } from '../testing/planted.ts';
import { isFoundIn, type Spoilt } from '../testing/spoilt.ts';

const krokomWays: Spoilt[] = [
  [
    'a way to a step there is none of',
    'next: { appointed: plan }',
    'next: { appointed: plann }',
    'appointed: plann',
    'steget "processledare" leder till "plann", som inte finns i vägen "medborgare"',
  ],
  [
    'a screening question that leads nowhere',
    'otherwise: enskild',
    'otherwise: enskilda',
    'otherwise: enskilda',
    'leder till "enskilda", som inte finns',
  ],
  [
    'a step that nothing leads to',
    'next: { appointed: plan }',
    'next: { appointed: moten }',
    'id: plan\n',
    'steget "plan" går inte att nå från "mottaget"',
  ],
  [
    'an end aside that nothing leads to',
    'otherwise: enskild',
    'otherwise: ej-behov',
    'id: enskild\n        name: Gäller',
    'steget "enskild" går inte att nå',
  ],
  [
    'a screening that turns aside to something that goes on',
    'otherwise: enskild',
    'otherwise: plan',
    'otherwise: plan',
    'steget "plan", som inte är ett slut',
  ],
];

const lillbyWays: Spoilt[] = [
  [
    'a round without an end',
    'next: { held: klart }',
    'next: { held: kvallar }',
    'next: { held: kvallar }',
    'från steget "kvallar" kommer ärendet aldrig till ett slut',
  ],
  [
    'the same step twice',
    '- { id: nej,',
    '- { id: klart, name: K, kind: end, result: closed, tell: K, cite: R 4 }\n      - { id: nej,',
    '- { id: klart, name: K,',
    'steget "klart" finns två gånger',
  ],
];

describe('a route that does not hold together', () => {
  it.each(krokomWays)('%s', isFoundIn(krokomText));
  it.each(lillbyWays)('%s', isFoundIn(lillbyText));

  it('a route that does not begin with an intake', () => {
    const text = lillbyText.replace(/ {6}- \{ id: inkommet.*\n/, '');
    expect(findingsIn(text).map((f) => f.message)).toContain(
      'vägen "invanare" börjar med steget "niva", som inte tar emot något',
    );
  });

  it('an intake in the middle, a route without end, two routes of one channel', () => {
    const again =
      '\n  - { id: tva, name: Två, initiator: citizen, cite: R 3, steps: [{ id: a, name: A, kind: intake, actor: { role: vice }, cite: R 3, next: { accepted: b } }, { id: b, name: B, kind: intake, actor: { role: vice }, cite: R 3, next: { accepted: b } }] }\n';
    expect(findingsIn(lillbyText.trimEnd() + again).map((f) => f.message)).toEqual(
      expect.arrayContaining([
        'steget "b" tar emot ärendet mitt i vägen "tva"',
        'vägen "tva" har inget slut',
        'vägarna "invanare" och "tva" har samma initiativtagare',
      ]),
    );
  });
});

describe('one slip is told once', () => {
  it('names the step that was cut off and not those beyond it', () => {
    const text = planted(krokomText, 'next: { passed: underlag }', 'next: { passed: ej-behov }');
    const unreachable = findingsIn(text).filter((f) => f.message.includes('går inte att nå'));
    expect(unreachable.map((f) => f.message)).toEqual(['steget "underlag" går inte att nå från "mottaget"']);
  });

  const steps = profileIn(krokomText).routes.flatMap((r) => r.steps);
  const ways = steps.flatMap((s) =>
    Object.values(s.kind === 'end' ? {} : s.next).map((to) => [s.id, to] as const),
  );
  it.each(ways)('"%s" led astray from "%s" is the one finding', (from, to) => {
    const [before = '', after = ''] = krokomText.split(new RegExp(`(?=\\n {6}- id: ${from}\\n)`));
    const text = before + after.replace(new RegExp(`(next: \\{.*?: )${to}\\b`), '$1ingenstans');
    expect(findingsIn(text).map((f) => f.message)).toEqual([
      `steget "${from}" leder till "ingenstans", som inte finns i vägen "medborgare"`,
    ]);
  });
});

describe('what the check promises to whoever runs a profile', () => {
  const all = [krokomText, lillbyText].flatMap((text) =>
    profileIn(text).routes.map((r) => [r.name, r] as const),
  );
  it.each(all)('%s: every way through comes to a named end', (_, route) => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (choices) => {
        // A matter may go round a while, but whoever answers does not give the same answer for ever.
        const visits = new Map<string, number>();
        let step = route.steps[0];
        for (let i = 0; step !== undefined && step.kind !== 'end' && i < 1000; i++) {
          const times = visits.get(step.id) ?? 0;
          visits.set(step.id, times + 1);
          const ways = Object.values(outcomesOf(step));
          const answer = times > 9 ? times : (choices[i % choices.length] ?? 0);
          const to = ways[answer % ways.length];
          step = route.steps.find((s) => s.id === to);
        }
        expect(step?.kind).toBe('end');
      }),
    );
  });
});
