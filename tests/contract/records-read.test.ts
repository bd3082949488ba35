import { beforeAll, describe, expect, it } from 'vitest';
import type { Download } from '../../src/application/records/records.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { answered, askedKs } from '../product/krokom-in-memory.ts';
import { type Town, townInMemory } from '../product/town-in-memory.ts';

const store = new TwinStore();
let town: Town;
let nr: string;
/** What the recused is given while the question is open. */
let whileOpen: [list: unknown, letter: unknown, history: unknown];
const as = (role: string) => ({ person: town.person(role), surface: 'tab' as const });
const records = () => town.product.application.records;
const wordsOf = (asked: Download): string =>
  asked.kind === 'told' ? new TextDecoder().decode(asked.value.bytes) : asked.kind;

/** Two rounds: samhällsbyggnadsnämnden's presidium is heard, kommunstyrelsen's takes a stand with its second vice chair recused. */
beforeAll(async () => {
  town = await townInMemory('2026-09-15T07:00:00.000Z', store);
  const asked = await askedKs(town);
  nr = asked.nr;
  const { round } = asked;
  const say = (role: string, choice: 'jav' | 'avstyrker' | 'tillstyrker', reason?: string) =>
    town.command(role, nr, {
      type: 'answer',
      round,
      choice,
      reserve: choice === 'avstyrker',
      ...(reason === undefined ? {} : { reason }),
    });
  await say('vice2.ks', 'avstyrker', 'Detta ska ingen läsa.');
  await say('vice2.ks', 'jav');
  whileOpen = [
    records().of(as('vice2.ks'), nr),
    await records().file(as('vice2.ks'), nr, 'R2-tjansteskrivelse', 'pdf'),
    records().history(as('vice2.ks'), nr),
  ];
  await answered(town, 'ordforande.ks', nr, round);
  await say('vice1.ks', 'tillstyrker', 'Bra för bygden.');
  await town.command('sekreterare.ks', nr, { type: 'closeRound', round });
});

const stand = 'R2-stallningstagande';

describe('The records of a case', () => {
  it('are read by those who may read the case, filed, with digests', () => {
    const items = records().of(as('handlaggare.klf'), nr)?.items ?? [];
    expect(items.map((i) => [i.id, i.body, i.filed])).toEqual([
      [stand, 'Kommunstyrelsen', true],
      ['R2-tjansteskrivelse', 'Kommunstyrelsen', true],
      ['R1-synpunkter', 'Samhällsbyggnadsnämnden', true],
    ]);
    expect(items[0]?.files.map((f) => f.digest?.length)).toEqual([64, 64]);
  });

  it('say what each answered and why, but of the recused only that', async () => {
    const words = wordsOf(await records().file(as('handlaggare.klf'), nr, stand, 'pdf'));
    expect(words).toContain('Bra för bygden.');
    expect(words).toContain('deltog inte på grund av jäv');
    expect(words).not.toContain('Detta ska ingen läsa.');
  });

  it('are never given to whoever is recused', async () => {
    const recused = as('vice2.ks');
    expect(
      records()
        .of(recused, nr)
        ?.items.map((i) => i.id),
    ).toEqual(['R1-synpunkter']);
    for (const id of [stand, 'R2-tjansteskrivelse'])
      expect(await records().file(recused, nr, id, 'docx')).toEqual({ kind: 'unknown' });
  });

  it('are not even named to whoever is recused while the question is open', () => {
    expect(whileOpen).toEqual([undefined, { kind: 'unknown' }, { kind: 'unknown' }]);
  });

  it('are given as they were filed, and not at all when the file is another', async () => {
    const path = [...store.files.keys()].find(
      (p) => p.includes(`R2_stallningstagande`) && p.endsWith('.docx'),
    );
    const filed = store.files.get(path ?? '') ?? new Uint8Array();
    store.files.set(path ?? '', new TextEncoder().encode('Något annat'));
    expect(await records().file(as('sekreterare.ks'), nr, stand, 'docx')).toEqual({ kind: 'altered' });
    store.files.set(path ?? '', filed);
    expect((await records().file(as('sekreterare.ks'), nr, stand, 'docx')).kind).toBe('told');
  });

  it('that are not there are unknown', async () => {
    expect(records().of(as('sekreterare.ks'), 'MD-2026-0999')).toBeUndefined();
    expect(await records().file(as('sekreterare.ks'), nr, 'R9-stallningstagande', 'pdf')).toEqual({
      kind: 'unknown',
    });
  });
});

describe('The list for a body’s next meeting', () => {
  it('tells the secretary what the presidium has said since the body last met', () => {
    const told = records().reports(as('sekreterare.ks'), 'ks', {});
    expect(told).toMatchObject({
      kind: 'told',
      value: {
        body: { name: 'Kommunstyrelsen' },
        to: '2026-09-15',
        delegated: [],
        messages: [{ case: nr, name: 'Presidiets ställningstagande', outcome: 'Tillstyrkt', record: stand }],
      },
    });
  });

  it('holds no other body’s, and nothing outside the days', () => {
    const told = records().reports(as('sekreterare.sbn'), 'sbn', {});
    expect(told).toMatchObject({ value: { messages: [{ name: 'Presidiets synpunkter' }] } });
    const before = records().reports(as('sekreterare.ks'), 'ks', { from: '2026-08-01', to: '2026-08-31' });
    expect(before).toMatchObject({ value: { messages: [] } });
  });

  it('is the body’s own secretary’s', () => {
    expect(records().reports(as('sekreterare.sbn'), 'ks', {})).toMatchObject({ kind: 'refused' });
    expect(records().reports(as('ordforande.ks'), 'ks', {})).toMatchObject({ kind: 'refused' });
    expect(records().reports(as('sekreterare.ks'), 'finnsinte', {})).toEqual({ kind: 'unknown' });
  });

  it('is a document that can be put before the body', async () => {
    const asked = await records().reportsFile(as('sekreterare.ks'), 'ks', {}, 'docx');
    expect(wordsOf(asked)).toContain('Anmälan av delegationsbeslut och meddelanden');
  });
});

describe('The history', () => {
  it('tells the secretary who answered what, in which role then, from where', () => {
    const told = records().history(as('sekreterare.ks'), nr);
    expect(told).toMatchObject({
      kind: 'told',
      value: { nr, exportedBy: town.person('sekreterare.ks').name },
    });
    if (told.kind !== 'told') return;
    expect(told.value.answers.find((a) => a.reason === 'Bra för bygden.')).toMatchObject({
      who: town.person('vice1.ks').name,
      role: '1:e vice ordförande KS',
      from: 'fliken i Teams',
      choice: 'Tillstyrker',
    });
    expect(told.value.entries.every((e) => e.hash.length === 64)).toBe(true);
  });

  it('is whole: what somebody answered before they found themselves recused stands in the log, and there', async () => {
    const told = records().history(as('sekreterare.ks'), nr);
    const own =
      told.kind === 'told' ? told.value.answers.filter((a) => a.who === town.person('vice2.ks').name) : [];
    expect(own.map((a) => a.choice)).toEqual(['Avstyrker', 'Anmäler jäv']);
    expect(wordsOf(await records().historyFile(as('sekreterare.ks'), nr, 'pdf'))).toContain('Anmäler jäv');
  });

  it('is a secretary’s', () => {
    expect(records().history(as('handlaggare.klf'), nr)).toMatchObject({ kind: 'refused' });
    expect(records().history(as('sekreterare.bun'), nr)).toMatchObject({ kind: 'refused' });
  });
});
