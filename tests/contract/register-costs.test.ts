import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Register } from '../../src/microsoft365/register/register.ts';
import { draftOf } from './register-draft.ts';
import { registerTenant } from './register-tenant.ts';

/** Figures of design 10: what the register costs in Graph requests when all goes well. */
let place: Awaited<ReturnType<typeof registerTenant>>;
let register: Register;
beforeAll(async () => {
  place = await registerTenant('calm');
  register = place.target.open();
  await Promise.all([register.documents.refresh(), register.outbox.load(), register.readableLists.load()]);
  await register.log.read('MD-2026-0001');
}, 30_000);
afterAll(() => place.target.close());

const costOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = place.tenant.exchanges.length;
  await work();
  return place.tenant.exchanges.slice(before).map(({ method }) => method);
};

it('an append is one write', async () => {
  expect(await costOf(() => register.log.append(draftOf('MD-2026-0001', 1), ''))).toEqual(['POST']);
});

it('a document is one write, and nothing to read', async () => {
  const id = randomUUID();
  const at = '2026-09-15T07:00:00.000Z';
  const document = {
    id,
    stream: 'ON-2026-0001',
    type: 'önskemål',
    title: 'T',
    text: 't',
    sender: '',
    language: 'sv',
    at,
  } as const;
  expect(await costOf(() => register.documents.put(document))).toEqual(['POST']);
  expect(await costOf(async () => register.documents.get(id))).toEqual([]);
});

it('an effect is one write when wanted and one for each change', async () => {
  const row = {
    key: 'MD-2026-0001:card',
    kind: 'card',
    state: 'wanted',
    attempts: 0,
    changedAt: '',
  } as const;
  expect(await costOf(() => register.outbox.want(row))).toEqual(['POST']);
  expect(await costOf(() => register.outbox.want(row))).toEqual([]);
  expect(await costOf(() => register.outbox.change(row.key, { state: 'sending' }))).toEqual(['PATCH']);
  expect(await costOf(() => register.outbox.change(row.key, { state: 'done' }))).toEqual(['PATCH']);
});

it('a readable row is one write when it changed, and none when it did not', async () => {
  const row = { list: 'Arenden', key: 'MD-2026-0001', version: 1, fields: { Title: 'Skola' } } as const;
  expect(await costOf(() => register.readableLists.write(row))).toEqual(['POST']);
  expect(await costOf(() => register.readableLists.write(row))).toEqual([]);
  expect(await costOf(() => register.readableLists.write({ ...row, version: 2 }))).toEqual(['PATCH']);
});

it('a round of the log is one request', async () => {
  const listener = { commits: () => undefined, forget: () => undefined, alarm: () => undefined };
  await register.feed.start(listener);
  expect(await costOf(() => register.feed.refresh())).toEqual(['GET']);
});
