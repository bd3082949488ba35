import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/application/ports/log.ts';
import type { RecordLibrary } from '../../src/application/ports/record-files.ts';
import { createTwinRegister } from '../../src/microsoft365/register/twin/create-twin-register.ts';
import { TwinStore } from '../../src/microsoft365/register/twin/store.ts';
import { answered, askedPresidium } from '../product/krokom-in-memory.ts';
import { townInMemory } from '../product/town-in-memory.ts';

const morning = '2026-09-15T07:00:00.000Z';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The presidium concerned has answered and waits for its secretary. */
const answeredBy = async (store: TwinStore, outside: Parameters<typeof townInMemory>[2] = {}) => {
  const town = await townInMemory(morning, store, outside);
  const { nr, round } = await askedPresidium(town);
  for (const seat of ['ordforande', 'vice1', 'vice2']) await answered(town, `${seat}.sbn`, nr, round);
  return { town, nr, round };
};

const closed = async (store: TwinStore) => {
  const { town, nr, round } = await answeredBy(store);
  await town.command('sekreterare.sbn', nr, { type: 'closeRound', round });
  return { town, nr };
};

/** Closed, until the worker has reported that it could not file. */
const closedInVain = async (store: TwinStore, library?: RecordLibrary) => {
  const reported: unknown[] = [];
  const report = (_: string, error: unknown) => reported.push(error);
  const { town, nr, round } = await answeredBy(store, { report, ...(library ? { library } : {}) });
  const caller = { person: town.person('sekreterare.sbn'), surface: 'tab' as const };
  const body = { type: 'closeRound' as const, round };
  await town.product.application.caseCommand(caller, nr, { body, idempotencyKey: 'close' });
  while (reported.length === 0) await new Promise((resolve) => setImmediate(resolve));
  return { town, nr };
};

const filedIn = (store: TwinStore, nr: string) =>
  store
    .table('Handelser')
    .items()
    .filter(({ fields }) => fields.Stream === nr && fields.Kinds === 'RecordFiled')
    .flatMap(({ fields }) => JSON.parse(String(fields.Events)))
    .map(({ record, files }: { record: string; files: { name: string; digest: string }[] }) => ({
      record,
      files,
    }));

const names = [
  'MD-2026-0001_R1_synpunkter_2026-09-15.docx',
  'MD-2026-0001_R1_synpunkter_2026-09-15.pdf',
  'MD-2026-0001_R2_tjansteskrivelse_2026-09-15.docx',
  'MD-2026-0001_R2_tjansteskrivelse_2026-09-15.pdf',
];

it('a closed round and the question that follows are filed as Word and PDF, and the log has their digests', async () => {
  const store = new TwinStore();
  const { nr } = await closed(store);
  expect([...store.files.keys()].sort()).toEqual(names.map((name) => `Handlingar/${nr}/${name}`));
  const files = filedIn(store, nr).flatMap((f) => f.files);
  expect(files.map((f) => f.name).sort()).toEqual(names);
  for (const { name, digest } of files)
    expect(sha256(store.files.get(`Handlingar/${nr}/${name}`) ?? new Uint8Array())).toBe(digest);
});

it('the readable list names the record and its digest', async () => {
  const store = new TwinStore();
  const { nr } = await closed(store);
  const row = store.table('Avgoranden').find(`${nr}/R1`);
  const [record] = filedIn(store, nr);
  expect(row?.fields).toMatchObject({ Record: names[1], RecordDigest: record?.files[1]?.digest });
});

it('a server that ended between file and log files nothing twice: the next one finds its files and notes them', async () => {
  const store = new TwinStore();
  const { library } = createTwinRegister(store);
  let calls = 0;
  const dying: RecordLibrary = {
    read: library.read,
    file: async (...args) => {
      await library.file(...args);
      calls += 1;
      throw new RegisterUnavailable('The answer was lost');
    },
  };
  const { nr } = await closedInVain(store, dying);
  expect([calls > 0, filedIn(store, nr)]).toEqual([true, []]);
  const before = new Map(store.files);
  const town = await townInMemory(morning, store);
  await town.settled();
  expect(filedIn(store, nr)).toHaveLength(2);
  for (const [path, bytes] of before) expect(store.files.get(path)).toBe(bytes);
});

it('what somebody else has put under the name is left alone, and the record waits', async () => {
  const store = new TwinStore();
  const path = `Handlingar/MD-2026-0001/${names[0]}`;
  store.files.set(path, new TextEncoder().encode('Något annat'));
  const { town, nr } = await closedInVain(store);
  expect(new TextDecoder().decode(store.files.get(path))).toBe('Något annat');
  expect(filedIn(store, nr)).toEqual([]);
  expect(town.product.application.status().pendingEffects).toBeGreaterThan(0);
});
