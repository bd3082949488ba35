import { describe, expect, it } from 'vitest';
import { krokomText, profileIn } from '../policy/testing/planted.ts';
import { holds, personActor } from './actor.ts';
import { holdersOf, type Mandate, onDate, presidiumOf } from './mandates.ts';
import { isSecretaryOf } from './secretary.ts';

const profile = profileIn(krokomText);
const who = (id: string) => ({ id, name: id, address: `${id}@krokom.example` });
const anna: Mandate = {
  person: who('anna'),
  body: 'ks',
  role: 'ordforande',
  from: '2023-01-01',
  to: '2026-09-15',
};
const bo: Mandate = { person: who('bo'), body: 'ks', role: 'ordforande', from: '2026-09-16' };
const cia: Mandate = { person: who('cia'), body: 'ks', role: 'vice1', from: '2023-01-01' };
const dan: Mandate = { person: who('dan'), body: 'ks', role: 'sekreterare', from: '2023-01-01' };

describe('Mandates on a date', () => {
  it.each([
    ['2022-12-31', []],
    ['2023-01-01', ['anna']],
    ['2026-09-15', ['anna']],
    ['2026-09-16', ['bo']],
  ])('on %s the chair is %j: both ends count', (date, chairs) => {
    expect(onDate([anna, bo], date).map((m) => m.person.id)).toEqual(chairs);
  });

  it('make a presidium in order of presiding, officials and other bodies left out', () => {
    const elsewhere = { ...cia, body: 'bun', person: who('eva') };
    const presidium = presidiumOf(profile, [dan, elsewhere, cia, anna], 'ks', '2026-09-01');
    expect(presidium.map((e) => [e.id, e.presides])).toEqual([
      ['anna', 1],
      ['cia', 2],
    ]);
  });

  it('count a person once, in the role that presides first', () => {
    const also = { ...anna, role: 'vice1' };
    expect(presidiumOf(profile, [also, anna], 'ks', '2026-09-01').map((e) => e.role)).toEqual(['ordforande']);
    expect(holdersOf([anna, anna], 'ordforande', 'ks', '2026-09-01')).toHaveLength(1);
  });

  it('are what an actor holds, in the body where they are held', () => {
    const actor = personActor(who('anna'), [anna, cia], '2026-09-15');
    expect([holds(actor, 'ordforande'), holds(actor, 'ordforande', 'bun'), holds(actor, 'vice1')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(holds(personActor(who('anna'), [anna], '2026-09-16'), 'ordforande')).toBe(false);
    expect([holds({ kind: 'system' }, 'ordforande'), holds({ kind: 'citizen' }, 'ordforande')]).toEqual([
      false,
      false,
    ]);
  });

  it("make a secretary in the secretary's own body only", () => {
    const actor = personActor(who('dan'), [dan], '2026-09-15');
    expect([isSecretaryOf(actor, profile, 'ks'), isSecretaryOf(actor, profile, 'bun')]).toEqual([
      true,
      false,
    ]);
  });
});
