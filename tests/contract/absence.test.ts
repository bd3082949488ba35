import { expect, it } from 'vitest';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { answered, askedKs } from '../product/krokom-in-memory.ts';
import { townInMemory } from '../product/town-in-memory.ts';

const now = '2026-09-15T07:00:00.000Z';

it('stands until the day has been, and is then erased', async () => {
  const store = new TwinStore();
  const town = await townInMemory(now, store);
  const { application } = town.product;
  const chair = town.person('ordforande.ks');
  const rows = () =>
    store
      .table('Franvaro')
      .items()
      .map(({ fields }) => fields);
  const me = () => application.me({ person: chair, surface: 'tab' }).absence;
  expect(await application.beAway(chair, 'torsdag')).toEqual({ kind: 'away', until: '2026-09-17' });
  expect(await application.beAway(chair, '2026-09-18')).toEqual({ kind: 'away', until: '2026-09-18' });
  expect(rows()).toEqual([{ Key: chair.id, PersonName: chair.name, Until: '2026-09-18' }]);
  expect(me()).toEqual({ until: '2026-09-18' });
  await town.at('2026-09-18T20:00:00Z');
  expect(rows()).toHaveLength(1);
  await town.at('2026-09-18T22:00:00Z');
  expect([rows(), me()]).toEqual([[], undefined]);
});

it('is taken back by its person', async () => {
  const town = await townInMemory(now);
  const { application } = town.product;
  const chair = town.person('ordforande.ks');
  await application.beAway(chair, '3 oktober');
  expect(await application.beBack(chair)).toEqual({ kind: 'back', was: true });
  expect(await application.beBack(chair)).toEqual({ kind: 'back', was: false });
  expect(application.me({ person: chair, surface: 'tab' }).absence).toBeUndefined();
});

it.each([
  ['no day', '', 'Tala om den sista dag du är borta.'],
  ['a day that is none', '31 november', 'Jag förstod inte vilken dag det är.'],
  ['a day that has been', '2026-09-14', 'Den dagen har redan varit.'],
  ['a day in years', '2029-01-01', 'mer än ett år dit'],
])('%s is refused with a kind sentence', async (_, words, sentence) => {
  const town = await townInMemory(now);
  const outcome = await town.product.application.beAway(town.person('ordforande.ks'), words);
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { message: expect.stringContaining(sentence) } });
});

it('is not for whoever has no mandate', async () => {
  const town = await townInMemory(now);
  const stranger = { id: 'x', name: 'X', address: 'x@example.com' };
  const outcome = await town.product.application.beAway(stranger, '3 oktober');
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { rule: 'no-mandate' } });
});

it('and who is waited for, is seen by whoever leads the question and its secretary, and by nobody else', async () => {
  const town = await townInMemory(now);
  const { nr, round } = await askedKs(town);
  await town.product.application.beAway(town.person('vice2.ks'), '2026-10-03');
  await answered(town, 'vice1.ks', nr, round);
  const seen = (role: string) => {
    const view = town.product.application.case({ person: town.person(role), surface: 'tab' }, nr);
    return view?.rounds.at(-1)?.members.map((m) => m.away ?? m.answered);
  };
  expect(seen('ordforande.ks')).toEqual([false, true, '2026-10-03']);
  expect(seen('sekreterare.ks')).toEqual([false, true, '2026-10-03']);
  expect(seen('vice1.ks')).toEqual([false, true, false]);
  expect(seen('handlaggare.klf')).toEqual([false, false, false]);
  await town.product.application.beAway(town.person('ordforande.ks'), '2026-10-03');
  expect(seen('vice1.ks')).toEqual(['2026-10-03', true, '2026-10-03']);
});
