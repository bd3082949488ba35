import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFinding } from './finding.ts';
import { parseProfile } from './parse.ts';
import { afterPlanting, findingsIn, krokomText, lillbyText, lineOf } from './testing/planted.ts';

describe('a profile that is sound', () => {
  it.each([
    ['krokom', krokomText],
    ['lillby', lillbyText],
  ])('%s is taken whole', (id, text) => {
    const parsed = parseProfile(text, `${id}.yaml`);
    expect(parsed).toMatchObject({ ok: true, profile: { id } });
  });
});

/** What is spoilt, what stands there instead, where the reader is sent, and the sentence that is read there. */
const spoilt: [what: string, good: string, bad: string, at: string, message: string, mend: string][] = [
  [
    'an unknown key',
    'presidiumSeats: 2',
    'platser: 2',
    '- { id: bygderadet',
    'nyckeln "platser" finns inte i en profil på denna plats',
    'ta bort den eller rätta stavningen',
  ],
  [
    'a missing key',
    'cite: R 3, next: { accepted: niva }',
    'next: { accepted: niva }',
    '- { id: inkommet',
    '"cite" saknas',
    'lägg till "cite"',
  ],
  [
    'a kind of step there is none of',
    'kind: meetings',
    'kind: meeting',
    '- { id: kvallar',
    '"kind" kan inte vara "meeting"',
    'menade du "meetings"?',
  ],
  [
    'a word that is none of the allowed',
    'kind: utskott',
    'kind: utskot',
    '- { id: bygderadet',
    '"kind" kan inte vara "utskot"',
    'menade du "utskott"?',
  ],
  [
    'a text where a number stands',
    '{ number: 1,',
    '{ number: ett,',
    'number: ett',
    '"number" ska vara ett tal',
    'skriv om värdet',
  ],
  [
    'a number that is too small',
    'presidiumSeats: 2',
    'presidiumSeats: 1',
    'presidiumSeats: 1',
    '"presidiumSeats" är för litet',
    'det behövs minst 2',
  ],
  ['an empty text', 'tell: Bygderådet sade nej.', "tell: ''", "tell: ''", '"tell" är tom', 'skriv något'],
  [
    'an id with capitals',
    'id: bystuga',
    'id: Bystuga',
    'id: Bystuga',
    '"Bystuga" duger inte som id',
    'skriv små bokstäver a–z, siffror och bindestreck',
  ],
  [
    'a mailbox that is none',
    'dialog@lillby.example',
    'dialog',
    'mailbox: dialog',
    '"dialog" duger inte som mailbox',
    'skriv en e-postadress',
  ],
  [
    'a way on from an end',
    'tell: Bygderådet sade nej.',
    'tell: Nej., next: { done: klart }',
    'next: { done: klart }',
    'nyckeln "next" finns inte i en profil på denna plats',
    'ta bort den eller rätta stavningen',
  ],
  [
    'the same key twice',
    'id: lillby\n',
    'id: lillby\nid: lillby2\n',
    'id: lillby2',
    'samma nyckel står två gånger',
    'behåll en av dem',
  ],
  [
    'a tab',
    '  - { id: bygderadet',
    '\t- { id: bygderadet',
    '\t- { id: bygderadet',
    'raden är indragen med tabb',
    'dra in med mellanslag',
  ],
  [
    'an alias',
    'tell: Bygderådet sade nej.',
    'tell: *tack',
    '*tack',
    '"*tack" hänvisar till ett stycke på annan plats',
    'skriv ut stycket',
  ],
];

describe('a profile that is not well formed', () => {
  it.each(spoilt)('%s is named with its line', (_, good, bad, at, message, mend) => {
    const { line, findings } = afterPlanting(lillbyText, good, bad, at);
    expect(findings.map((f) => [f.line, f.message, f.mend])).toContainEqual([line, message, mend]);
  });

  it('is told in one line that names the file and the line', () => {
    const text = lillbyText.replace('kind: utskott', 'kind: utskot');
    const found = findingsIn(text).map(formatFinding);
    const line = lineOf(text, 'utskot');
    expect(found).toEqual([`provad.yaml, rad ${line}: "kind" kan inte vara "utskot"; menade du "utskott"?`]);
  });

  it('tells all that is wrong, in the order of the file', () => {
    const text = lillbyText.replace('kind: utskott', 'kind: utskot').replace('id: bystuga', 'id: Bystuga');
    expect(findingsIn(text).map((f) => f.path)).toEqual(['bodies.0.kind', 'methods.0.id']);
  });

  it('never throws, whatever the file contains', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', '{', '&', '*', '!', '"', '|') }),
        ),
        (text) => {
          expect(findingsIn(text).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('points into the file, whichever line was lost', () => {
    const lines = krokomText.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (lost) => {
        const left = lines.toSpliced(lost, 1);
        for (const f of findingsIn(left.join('\n'))) {
          expect(f.line).toBeGreaterThanOrEqual(1);
          expect(f.line).toBeLessThanOrEqual(left.length);
          expect(f.message && f.mend).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
