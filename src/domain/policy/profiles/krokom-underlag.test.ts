import { describe, expect, it } from 'vitest';
import { stepOfKind } from '../look-up.ts';
import { everyWay, medborgare, politisk, requiredAt, tjansteman } from '../testing/krokom-ways.ts';

describe("Krokom's policy, as data: screening and underlag", () => {
  it.each([
    ['[K·C1]', 'kunskap', 'yes', 'ej-behov'],
    ['[K·C2]', 'fragan-paverkbar', 'yes', 'ej-paverkbar'],
    ['[K·C2]', 'vi-paverkbara', 'yes', 'ej-paverkbar'],
    ['[K·C3]', 'larande', 'yes', 'ej-behov'],
    ['[K·C4]', 'enskild', 'no', 'enskild'],
    ['[K·C5]', 'sarskild-lag', 'no', 'eget-forfarande'],
    ['[K·C8]', 'av-vikt', 'yes', 'ej-behov'],
  ])('%s asks %s on every route, needs %s, else %s', (_, id, needs, otherwise) => {
    for (const route of everyWay) {
      const question = stepOfKind(route, 'granskning', 'screening').questions.find((q) => q.id === id);
      const end = { to: otherwise };
      expect(question).toMatchObject({
        needs,
        otherwise:
          needs === 'no' ? otherwise : [{ ifYes: 'granskning.informera', to: 'informationsmote' }, end],
      });
    }
  });

  it('[K·C5] names the laws whose consultations go their own way', () => {
    const law = stepOfKind(medborgare, 'granskning', 'screening').questions.find(
      (q) => q.id === 'sarskild-lag',
    );
    expect(law?.cite).toMatch(/miljöbalken.*2010:1065.*2009:724.*2022:66/);
  });

  it('[K·C7] never takes work of substantial consequence for small, and asks for its governing document', () => {
    const { questions } = stepOfKind(medborgare, 'granskning', 'screening');
    expect(questions.find((q) => q.id === 'av-vikt')?.text).toMatch(/alltid ja.*väsentliga konsekvenser/);
    for (const route of everyWay) {
      const { fields } = stepOfKind(route, 'underlag', 'form');
      expect(fields.find((f) => f.id === 'syfte')?.help).toContain('styrdokument');
    }
  });

  it('[K·C8] ties the question to the steering process and its timetable', () => {
    const { fields } = stepOfKind(medborgare, 'underlag', 'form');
    expect(fields.find((f) => f.id === 'kommande-beslut')).toMatchObject({
      required: true,
      help: expect.stringContaining('styrprocess och tidplan'),
    });
  });

  it('[K·L6] tells the right to know which decision is on its way, at each no but the one about a single person', () => {
    const noes = medborgare.steps.flatMap((s) => (s.kind === 'end' && s.result !== 'closed' ? [s] : []));
    expect(noes.filter((s) => !/rätt\s+att få veta vilket\s+beslut/.test(s.tell)).map((s) => s.id)).toEqual([
      'enskild',
    ]);
    expect(stepOfKind(medborgare, 'informationsmote', 'meetings').methods).toEqual([
      'stormote',
      'digitalt-stormote',
    ]);
  });

  it('[K·UL] makes level, groups, roles, purpose, frames and success clear before anybody takes position', () => {
    const clear = [
      'syfte',
      'ramar',
      'kommande-beslut',
      'fardigt-forslag',
      'representativitet',
      'roller',
      'lyckat',
    ];
    expect(requiredAt(1, stepOfKind(medborgare, 'underlag', 'form').fields)).toEqual(clear);
    expect(requiredAt(1, stepOfKind(tjansteman, 'underlag', 'form').fields)).toEqual(clear);
    expect(requiredAt(1, stepOfKind(politisk, 'underlag', 'form').fields)).toEqual([...clear, 'niva']);
  });

  it('[K·UL] [K·P1] keeps small matters small: what the plan must say grows with the level', () => {
    const { fields } = stepOfKind(medborgare, 'plan', 'form');
    const least = ['metoder', 'kommunikationsplan', 'dialogen-slut', 'underlag-till-organ'];
    const at2 = ['malgrupper', 'fragor', 'fakta', 'dokumentation'];
    const at3 = ['rollfordelning', 'budget', 'utvardering-dag'];
    expect(requiredAt(1, fields)).toEqual(least);
    expect(requiredAt(2, fields).sort()).toEqual([...least, ...at2].sort());
    expect(requiredAt(3, fields).sort()).toEqual([...least, ...at2, ...at3].sort());
    const asked = fields.map((f) => f.id);
    expect(asked).toEqual(expect.arrayContaining(['projektgrupp', 'omraden', 'tidslinje', 'inbjudningar']));
  });
});
