import { describe, expect, it } from 'vitest';
import { formatFinding } from './finding.ts';
import { findingsIn, lillbyText, norrlidaText, planted, templateText } from './testing/planted.ts';

const told = (text: string, good: string, bad: string): string[] =>
  findingsIn(planted(text, good, bad)).map(formatFinding);
const once = (text: string, good: string, bad: string): string => {
  const all = told(text, good, bad);
  expect(all).toHaveLength(1);
  return all[0] ?? '';
};

/** What somebody who had only the template stumbled on, and was told badly. */
describe('What a newcomer is told', () => {
  it('a comma inside { } cuts a text in two: the rest is no misspelt key', () => {
    expect(once(lillbyText, 'tell: Tack för samtalet!,', 'tell: Tack, vi hörs!,')).toContain(
      'nyckeln "vi hörs!" finns inte i en profil på denna plats; är det fortsättningen på en text? Sätt citattecken om en text innanför { } som innehåller ett komma',
    );
  });

  it('meetings that nobody has ordered may be ordered, or only inform', () => {
    const all = told(
      templateText,
      'initiatives: [{ by: official, roles: [handlaggare], cite: P 3 }]\n    steps:\n      - { id: inkommet, name: Inkommet, kind: intake, cite: P 3, next: { accepted: granskning } }',
      'initiatives: [{ by: official, roles: [handlaggare], cite: P 3 }]\n    steps:\n      - { id: inkommet, name: Inkommet, kind: intake, cite: P 3, next: { accepted: moten } }',
    );
    expect(all.join('\n')).toMatch(
      /"moten" kan nås utan att någon har beställt dialogen \(vägen "tjansteman"\); låt varje väg dit .*, eller begränsa steget med methods till metoder på lägsta nivån, som ingen behöver beställa/,
    );
  });

  it('a duty from what is no date is told once, and of nothing undefined', () => {
    expect(once(templateText, 'from: plan.dialogen-slut', 'from: plan')).toMatch(
      /räknas från "plan", som varken är ett datumfält .*\.date/,
    );
  });

  it.each([
    ['in no time', 'days: 30\n', '', 'säger inte inom vilken tid; skriv days: 30 för kalenderdagar'],
    ['as a step', 'days: 30', 'deadline: 30', 'tiden skrivs days: 30 (kalenderdagar) eller workingDays: 20'],
  ])('a duty %s is told how time is written', (_, good, bad, says) => {
    expect(told(templateText, `    ${good}`, bad === '' ? '' : `    ${bad}`).join('\n')).toContain(says);
  });

  it('a step with days is told how time is written', () => {
    const good = 'cite: R 4, next: { held: klart }';
    const [first = ''] = told(lillbyText, good, `days: 10, ${good}`);
    expect(first).toContain('tiden för ett steg skrivs deadline: 10, i arbetsdagar');
  });

  it('a share is shown as it is written', () => {
    expect(once(lillbyText, 'citizenShare: [1, 2]', 'citizenShare: 50%')).toContain(
      '"citizenShare" ska vara en lista; skriv till exempel [1, 2] för hälften',
    );
  });

  it('a fault that several routes share is told once, with the routes', () => {
    expect(
      once(templateText, '{ field: underlag.kostnad, over: 500', '{ field: underlag.kostnaden, over: 500'),
    ).toContain('som inte är ett tal på vägen (vägarna "medborgare" och "tjansteman"); menade du');
  });
});

describe('What looks right and is not', () => {
  it('a matter that goes to the body is not sent to the step it comes from', () => {
    const good = 'next: { yes: processledare, no: nej, supplement: underlag }\n\n  - id: bestallning-i';
    const bad = good.replace('underlag }', 'underlag, to-body: fullmaktige }');
    expect(once(templateText, good, bad)).toMatch(
      /steget "fullmaktige" leder vid to-body tillbaka till sig självt/,
    );
  });

  it('a lowest level that is ordered in a meeting has no meetings that nobody orders', () => {
    const all = told(norrlidaText, 'orderedInMeeting: { level: 2', 'orderedInMeeting: { level: 1');
    expect(all).toEqual([
      expect.stringContaining(
        'steget "informationsmoten" kan nås utan beställning, men orderedInMeeting säger att dialoger beställs från nivå 1 (vägen "forvaltning"); höj level',
      ),
    ]);
  });

  it('one of the elected is no official, and may take political initiatives', () => {
    const official = 'by: official, roles: [handlaggare]';
    expect(told(norrlidaText, official, 'by: political, roles: [ledamot]')).toEqual([]);
    expect(once(norrlidaText, official, 'by: political, roles: [handlaggare]')).toContain(
      'rollen "handlaggare" tar politiska initiativ, men är varken förtroendevald eller sekreterare',
    );
  });
});
