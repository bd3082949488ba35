import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import type { ItemBody, PageBody } from '../../testing/item-shapes.ts';
import { makeLogList } from '../../testing/log-list.ts';
import { type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

const tenant: SmallTenant = await startSmallTenant();
let items: string;

beforeEach(async () => {
  await tenant.control('POST', '/reset', { scenario: 'empty' });
  items = (await makeLogList(tenant)).items;
});
afterAll(async () => {
  const truth = await loadGraphTruth();
  await tenant.close();
  if (truth) expect(findings(truth, tenant.exchanges)).toEqual([]);
});

const add = (fields: Record<string, unknown>, as = 'app') =>
  tenant.graph<ItemBody>(as, 'POST', items, { fields });
const get = <T = PageBody>(query: string, headers?: Record<string, string>) =>
  tenant.graph<T>('app', 'GET', query, undefined, headers);

describe('writing', () => {
  it('creates with local time, creator and eTag; SharePoint keeps the second', async () => {
    const { status, body } = await add({
      Title: 'Första',
      Key: 'a',
      At: '2026-09-15T09:00:00.123+02:00',
      Levels: ['1', '3'],
    });
    expect(status).toBe(201);
    expect(body.createdDateTime).toMatch(/^2026-09-15T07:00:\d\dZ$/);
    expect(body.createdBy).toEqual({ application: { id: expect.any(String), displayName: 'Prov' } });
    expect(body.eTag).toMatch(/^"[\da-f-]{36},1"$/);
    expect(body.fields).toMatchObject({
      id: '1',
      Title: 'Första',
      At: '2026-09-15T07:00:00Z',
      Levels: ['1', '3'],
    });
    expect((await add({ Key: 'b' }, 'anna@liten.example')).body.createdBy.user).toMatchObject({
      displayName: 'Anna Ek',
    });
  });

  it('patches some fields, clears by null, and gives a new eTag on reading', async () => {
    const { body: made } = await add({ Key: 'a', Note: 'x', Version: 1 });
    const patched = await tenant.graph<Record<string, unknown>>('app', 'PATCH', `${items}/1/fields`, {
      Note: null,
      Version: 2,
    });
    expect(patched).toMatchObject({ status: 200, body: { Key: 'a', Version: 2 } });
    expect(patched.body).not.toHaveProperty('Note');
    const { body: read } = await get<ItemBody>(`${items}/1`);
    expect(read.eTag).toBe(made.eTag.replace(',1"', ',2"'));
  });

  it.each([
    ['an unknown column', { Nope: 1 }],
    ['a column SharePoint fills in', { Created: '2026-09-15T09:00:00Z' }],
    ['256 characters on one line', { Note: 'x'.repeat(256) }],
    ['64,000 characters', { Events: 'x'.repeat(64_000) }],
    ['a text as number', { Version: '1' }],
    ['a number as text', { Note: 1 }],
    ['no date', { At: 'igår' }],
    ['no choice of the column’s', { Form: 'sammanträde' }],
    ['one choice where several are kept', { Levels: '1' }],
    ['a word as yes or no', { Open: 'ja' }],
  ])('refuses %s with 400', async (_what, fields) => {
    expect(await add(fields)).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  });

  it('keeps 63,999 characters', async () => {
    expect((await add({ Events: 'å'.repeat(63_999) })).status).toBe(201);
  });
});

describe('If-Match', () => {
  it.each([
    ['calm', 412],
    ['clash-412', 412],
    ['clash-409', 409],
  ])('%s: a clash answers %i and changes nothing', async (name, status) => {
    await tenant.control('POST', '/temperament', { name });
    const { body } = await add({ Key: 'a', Version: 1 });
    const change = (eTag: string) =>
      tenant.graph('app', 'PATCH', `${items}/1/fields`, { Version: 2 }, { 'if-match': eTag });
    expect((await change(body.eTag)).status).toBe(200);
    expect(await change(body.eTag)).toMatchObject({ status, body: { error: { code: 'resourceModified' } } });
    expect(
      (await tenant.graph('app', 'DELETE', `${items}/1`, undefined, { 'if-match': body.eTag })).status,
    ).toBe(status);
    expect((await change('*')).status).toBe(200);
  });
});

describe('unique values', () => {
  it.each([
    ['calm', 400],
    ['duplicate-400', 400],
    ['duplicate-409', 409],
    ['duplicate-500', 500],
  ])('%s: a duplicate answers %i', async (name, status) => {
    await tenant.control('POST', '/temperament', { name });
    await add({ Key: 'MD-1:1' });
    expect((await add({ Key: 'md-1:1' })).status).toBe(status);
    expect((await get(items)).body.value).toHaveLength(1);
  });

  it('of twenty creates on one key at once, one survives', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => add({ Key: 'samma' })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await get(items)).body.value).toHaveLength(1);
  });

  it('a value is free again when its item was deleted or changed, and empty values repeat', async () => {
    await add({ Key: 'a' });
    await tenant.graph('app', 'PATCH', `${items}/1/fields`, { Key: 'b' });
    expect((await add({ Key: 'a' })).status).toBe(201);
    await tenant.graph('app', 'DELETE', `${items}/1`);
    expect((await add({ Key: 'b' })).status).toBe(201);
    expect((await tenant.graph('app', 'PATCH', `${items}/3/fields`, { Key: 'A' })).status).toBe(400);
    expect([(await add({})).status, (await add({})).status]).toEqual([201, 201]);
  });
});
