import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLocal365 } from '../server.ts';
import type { ItemBody } from '../testing/item-shapes.ts';
import { LISTS, makeLogList } from '../testing/log-list.ts';
import { type SmallTenant, startSmallTenant } from '../testing/small-tenant.ts';
import { smallWorld } from '../testing/small-world.ts';

let directory: string;
let tenant: SmallTenant;
let items: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'local365-'));
  const scenarios = { inspelad: join(directory, 'inspelad.json') };
  tenant = await startSmallTenant({}, { world: { ...smallWorld, scenarios } });
});
afterAll(async () => {
  await tenant.close();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  await tenant.control('POST', '/reset');
  items = (await makeLogList(tenant)).items;
  await tenant.control('DELETE', '/traffic');
});

const add = (fields: object) => tenant.graph<ItemBody>('app', 'POST', items, { fields });

describe('the clock', () => {
  it('starts where the world says, is set, and dates what is made', async () => {
    expect((await tenant.control<{ now: string }>('GET', '/clock')).body.now).toMatch(/^2026-09-15T09:00/);
    expect(
      (await tenant.control<{ now: string }>('POST', '/clock', { now: '2026-12-01T08:00:00+01:00' })).body
        .now,
    ).toMatch(/^2026-12-01T08:00:.*\+01:00$/);
    expect((await add({ Key: 'a' })).body.createdDateTime).toMatch(/^2026-12-01T07:00/);
    expect((await tenant.control('POST', '/clock', { now: 'i morgon' })).status).toBe(400);
  });
});

describe('scenarios', () => {
  it('are recorded from the state, and come back with new list ids and the same items', async () => {
    await add({ Key: 'a' });
    const before = await tenant.control<{ lists: Record<string, string> }>('GET', '/info');
    const state = await tenant.control<Record<string, unknown>>('GET', '/state');
    expect(state.body).not.toHaveProperty('keys');
    writeFileSync(join(directory, 'inspelad.json'), JSON.stringify(state.body));
    expect((await tenant.control('POST', '/reset', { scenario: 'inspelad' })).status).toBe(200);
    const after = await tenant.control<{ lists: Record<string, string> }>('GET', '/info');
    expect(Object.keys(after.body.lists)).toEqual(['Logg']);
    expect(after.body.lists.Logg).not.toBe(before.body.lists.Logg);
    expect((await tenant.graph('app', 'GET', items)).status).toBe(404);
    items = `${LISTS}/Logg/items`;
    expect((await tenant.graph<ItemBody>('app', 'GET', `${items}/1`)).body.fields.Key).toBe('a');
    expect((await add({ Key: 'A' })).status).toBe(400);
    expect((await add({ Key: 'b' })).body.id).toBe('2');
    expect((await tenant.control('POST', '/reset', { scenario: 'okänd' })).status).toBe(400);
  });
});

describe('the stream', () => {
  it('tells the workbench what changes', async () => {
    const response = await fetch(`${tenant.origin}/__local/stream`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': connected\n\n');
    tenant.local.notify({ kind: 'mail', upn: 'anna@liten.example' });
    expect((await reader?.read())?.value).toBe('data: {"kind":"mail","upn":"anna@liten.example"}\n\n');
    await reader?.cancel();
  });
});

describe('the door', () => {
  it.each([
    ['another origin’s page', { origin: 'http://localhost:3978' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('is shut to %s', async (_who, headers) => {
    expect((await fetch(`${tenant.origin}/__local/info`, { headers })).status).toBe(403);
  });

  it('is open to its own page, says nothing of its machinery, and names what is not there', async () => {
    const response = await fetch(`${tenant.origin}/__local/nope`, { headers: { origin: tenant.origin } });
    expect(response.status).toBe(501);
    expect(response.headers.has('x-powered-by')).toBe(false);
    expect(await response.text()).toContain('GET /__local/nope');
  });

  it('answers 400 to a body that is no JSON', async () => {
    const response = await fetch(`${tenant.origin}/__local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
  });
});

describe('a restart', () => {
  it('keeps lists, items, tokens and the time, and minds no scenario', async () => {
    const options = { world: smallWorld, dir: join(directory, 'state'), port: 0 };
    const first = await startLocal365(options);
    const { store } = first.local;
    store.commit(() => store.collection('probe').put('x', { kept: true }));
    const key = store.collection<{ kid: string }>('keys').get('tenant')?.kid;
    await first.close();
    const second = await startLocal365({ ...options, scenario: 'empty' });
    expect(second.local.store.collection('probe').get('x')).toEqual({ kept: true });
    expect(second.local.store.collection<{ kid: string }>('keys').get('tenant')?.kid).toBe(key);
    await second.close();
  });

  it('is refused on a port that is taken, before the state is touched', async () => {
    const rival = { world: smallWorld, dir: join(directory, 'rival'), port: tenant.port };
    await expect(startLocal365(rival)).rejects.toThrow('EADDRINUSE');
  });
});
