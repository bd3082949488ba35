import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { nextOf } from '../steps.ts';
import { bundled, findingsIn, krokomText, lillbyText, planted, profileIn } from '../testing/planted.ts';
import { isFoundIn, type Spoilt } from '../testing/spoilt.ts';

type Node = string | number | boolean | null | { [key: string]: Node } | Node[];

const krokomWays: Spoilt[] = [
  [
    'a way to a step there is none of',
    'next: { appointed: plan }',
    'next: { appointed: plann }',
    'appointed: plann',
    'steget "processledare" leder till "plann", som inte finns på vägen',
  ],
  [
    'a screening question that leads nowhere',
    'otherwise: enskild',
    'otherwise: enskilda',
    'otherwise: enskilda',
    'leder till "enskilda", som inte finns',
  ],
  [
    'an end aside that nothing leads to',
    'otherwise: enskild',
    'otherwise: ej-behov',
    'id: enskild\n        name',
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

  it('an intake in the middle, a route without end', () => {
    const again =
      '\n  - { id: tva, name: Två, initiatives: [{ by: citizen, cite: R 3 }], cite: R 3, steps: [{ id: a, name: A, kind: intake, cite: R 3, next: { accepted: b } }, { id: b, name: B, kind: intake, cite: R 3, next: { accepted: b } }] }\n';
    expect(findingsIn(lillbyText.trimEnd() + again).map((f) => f.message)).toEqual(
      expect.arrayContaining(['steget "b" tar emot ärendet mitt i vägen', 'vägen "tva" har inget slut']),
    );
  });
});

describe('one slip is told once', () => {
  it('names the step that was cut off and not those beyond it', () => {
    const text = planted(lillbyText, 'next: { done: besked }', 'next: { done: nej }');
    const unreachable = findingsIn(text).filter((f) => f.message.includes('går inte att nå'));
    expect(unreachable.map((f) => f.message)).toEqual(['steget "besked" går inte att nå från "inkommet"']);
  });

  /** Every place in a profile that names the step to come. */
  const ways = (node: Node, path: (string | number)[] = []): (string | number)[][] => {
    if (typeof node === 'string') return path.includes('next') ? [path] : [];
    return Object.entries(node ?? {}).flatMap(([key, inner]) =>
      key === 'fromLevel' || key === 'ifYes'
        ? []
        : ways(inner as Node, [...path, Array.isArray(node) ? Number(key) : key]),
    );
  };
  const places = (text: string) => {
    const { parts, routes } = parse(text) as { parts?: Node; routes: Node };
    return ways({ parts: parts ?? [], routes } as Node).filter((path) => path.includes('steps'));
  };

  it.each(bundled())('in %s a way led astray is the one finding', (_, text) => {
    for (const path of places(text)) {
      const doc = parseDocument(text);
      doc.setIn(path, 'ingenstans');
      const found = findingsIn(doc.toString()).map((f) => f.message);
      expect(found, path.join('.')).toEqual([
        expect.stringMatching(
          /^steget "[\w-]+" leder till "ingenstans", som inte finns på vägen( \(väg.*\))?$/,
        ),
      ]);
    }
  });
});

describe('what the check promises to whoever runs a profile', () => {
  const all = bundled().flatMap(([, text]) => profileIn(text).routes.map((r) => [r.name, r] as const));
  it.each(all)('%s: every way through comes to a named end', (_, route) => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (choices) => {
        // A matter may go round a while, but whoever answers does not give the same answer for ever.
        const visits = new Map<string, number>();
        let step = route.steps[0];
        for (let i = 0; step !== undefined && step.kind !== 'end' && i < 1000; i++) {
          const times = visits.get(step.id) ?? 0;
          visits.set(step.id, times + 1);
          const ways = nextOf(step);
          const answer = times > 9 ? times : (choices[i % choices.length] ?? 0);
          const to = ways[answer % ways.length];
          step = route.steps.find((s) => s.id === to);
        }
        expect(step?.kind).toBe('end');
      }),
    );
  });
});
