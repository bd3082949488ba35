import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { verifyRegister } from '../../src/application/records/verify.ts';
import { rowHash } from '../../src/microsoft365/register/log/hash.ts';
import { logRowOf } from '../../src/microsoft365/register/log/row.ts';
import { createTwinRegister } from '../../src/microsoft365/register/twin/create-twin-register.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { said } from '../../src/server/commands/register/said.ts';
import { answered, askedPresidium } from '../product/krokom-in-memory.ts';
import { townInMemory } from '../product/town-in-memory.ts';

let store: TwinStore;
const ids = {
  digest: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex'),
};
const verified = () => verifyRegister(createTwinRegister(store), ids);

/** A case with a closed round, its texts and its filed records. */
beforeEach(async () => {
  store = new TwinStore();
  const town = await townInMemory('2026-09-15T07:00:00.000Z', store);
  const { nr, round } = await askedPresidium(town);
  for (const seat of ['ordforande', 'vice1', 'vice2']) await answered(town, `${seat}.sbn`, nr, round);
  await town.command('sekreterare.sbn', nr, { type: 'closeRound', round });
  await town.product.stop();
});

const rowOf = (list: 'Handelser' | 'Handlingar', column: string, value: string) => {
  const row = store
    .table(list)
    .items()
    .find(({ fields }) => fields[column] === value);
  if (!row) throw new Error(`No ${value} in ${list}`);
  return row;
};

it('a register that nobody has touched holds', async () => {
  const found = await verified();
  expect(found).toMatchObject({ streams: 3, files: 4, findings: [] });
  expect(said(found)).toContain('Allt stämmer');
});

it('finds a row of the log that was changed, and nothing after it is trusted', async () => {
  store
    .table('Handelser')
    .change(rowOf('Handelser', 'Key', 'MD-2026-0001:3').id, { ActorName: 'Någon annan' });
  const { findings } = await verified();
  expect(findings).toEqual(['Raden MD-2026-0001:3 har ändrats i listan.']);
});

it('finds a row that was changed together with its own hash: the next one does not follow on it', async () => {
  const row = rowOf('Handelser', 'Key', 'MD-2026-0001:4');
  const changed = { ...row.fields, ActorName: 'Någon annan' };
  store.table('Handelser').change(row.id, { ...changed, Hash: rowHash(logRowOf(changed)) });
  expect((await verified()).findings).toEqual(['Raden MD-2026-0001:5 följer inte på raden före.']);
});

it('finds a row that was taken away', async () => {
  store.table('Handelser').delete(rowOf('Handelser', 'Key', 'MD-2026-0001:3').id);
  expect((await verified()).findings).toEqual(['Raden MD-2026-0001:3 saknas i listan.']);
});

it('finds a text that was changed, and one that is gone', async () => {
  const reason = rowOf('Handlingar', 'HandlingType', 'förslag');
  store.table('Handlingar').change(reason.id, { Text: 'Något annat.' });
  expect((await verified()).findings).toEqual([
    expect.stringMatching(/^Texten .* \(förslag i MD-2026-0001\) har ändrats\.$/),
  ]);
  store.table('Handlingar').delete(reason.id);
  expect((await verified()).findings).toEqual([expect.stringMatching(/^Texten .* saknas i Handlingar\.$/)]);
});

it('finds a file that was changed, and one that is gone', async () => {
  const [first = '', second = ''] = [...store.files.keys()].sort();
  store.files.set(first, new TextEncoder().encode('Något annat'));
  store.files.delete(second);
  const found = await verified();
  expect(found.findings).toEqual([
    `Filen ${first} har ändrats.`,
    `Filen ${second} saknas i dokumentbiblioteket.`,
  ]);
  expect(said(found)).toContain('2 avvikelser');
});
