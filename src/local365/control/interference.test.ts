// biome-ignore-all lint/suspicious/noThenProperty: the control path's word for what a fault does; nobody awaits it
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ItemBody, PageBody } from '../testing/item-shapes.ts';
import { makeLogList } from '../testing/log-list.ts';
import { type SmallTenant, startSmallTenant } from '../testing/small-tenant.ts';
import type { TrafficEntry } from './traffic.ts';

let tenant: SmallTenant;
let items: string;

beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.control('POST', '/reset');
  items = (await makeLogList(tenant)).items;
  await tenant.control('DELETE', '/traffic');
});

const add = (fields: object) => tenant.graph<ItemBody>('app', 'POST', items, { fields });
const count = async () => (await tenant.graph<PageBody>('app', 'GET', items)).body.value.length;
const become = (name: string) => tenant.control('POST', '/temperament', { name });

describe('temperaments', () => {
  it('lost-answer-before: the first try has no effect and no answer, the retry passes', async () => {
    await become('lost-answer-before');
    await expect(add({ Key: 'a' })).rejects.toThrow();
    expect(await count()).toBe(0);
    expect((await add({ Key: 'a' })).status).toBe(201);
    expect((await add({ Key: 'b' })).status).toBe(201);
    await expect(add({ Key: 'c' })).rejects.toThrow();
  });

  it('lost-answer-after: the first try has its effect, only the answer is lost', async () => {
    await become('lost-answer-after');
    await expect(add({ Key: 'a' })).rejects.toThrow();
    expect(await count()).toBe(1);
    expect((await add({ Key: 'a' })).status).toBe(400);
  });

  it('throttled: every third request waits, and a retry always passes', async () => {
    await become('throttled');
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const answer = await add({ Key: String(n) });
      statuses.push(answer.status);
      if (answer.status !== 429) continue;
      expect(answer.headers.get('retry-after')).toBe('1');
      expect((await add({ Key: String(n) })).status).toBe(201);
    }
    expect(statuses).toEqual([201, 201, 429, 201, 201, 429]);
  });

  it('are told, are left by a reset, and must be known', async () => {
    await become('throttled');
    expect((await tenant.control('GET', '/temperament')).body).toEqual({ name: 'throttled' });
    await tenant.control('POST', '/reset', { scenario: 'empty' });
    expect((await tenant.control('GET', '/temperament')).body).toEqual({ name: 'calm' });
    expect((await become('grumpy')).status).toBe(400);
  });
});

describe('faults', () => {
  it('strike first in, first out, as many times as ordered, where they match', async () => {
    await tenant.control('POST', '/faults', [
      {
        match: { method: 'POST', path: '/v1.0/sites' },
        then: { status: 503, headers: { 'Retry-After': '2' }, body: { error: { code: 'x', message: 'y' } } },
        times: 2,
      },
      { match: { method: 'POST', path: '/sites' }, then: { drop: 'after' } },
      { match: { method: 'POST', path: '/v1.0/sites' }, then: { delayMs: 1 } },
    ]);
    expect((await tenant.graph('app', 'GET', items)).status).toBe(200);
    const first = await add({ Key: 'a' });
    expect(first).toMatchObject({ status: 503, body: { error: { code: 'x' } } });
    expect(first.headers.get('retry-after')).toBe('2');
    expect((await add({ Key: 'a' })).status).toBe(503);
    await expect(add({ Key: 'a' })).rejects.toThrow();
    expect(await count()).toBe(1);
    expect((await add({ Key: 'b' })).status).toBe(201);
    expect((await tenant.control('GET', '/faults')).body).toEqual([]);
  });

  it('are refused when nobody would understand them', async () => {
    expect((await tenant.control('POST', '/faults', [{ match: {}, then: { explode: true } }])).status).toBe(
      400,
    );
  });
});

describe('traffic', () => {
  it('tells every Graph exchange with its cost and identity, and nothing else', async () => {
    await add({ Key: 'a' });
    await tenant.graph('anna@liten.example', 'GET', `${items}/1`);
    await tenant.graph('app', 'GET', '/planner/tasks');
    const { body } = await tenant.control<TrafficEntry[]>('GET', '/traffic');
    expect(body).toEqual([
      {
        at: expect.stringMatching(/^2026-09-15T09:00:\d\d\.\d{3}\+02:00$/),
        method: 'POST',
        url: `/v1.0${items}`,
        status: 201,
        ru: 2,
        identity: 'app',
      },
      {
        at: expect.any(String),
        method: 'GET',
        url: `/v1.0${items}/1`,
        status: 200,
        ru: 1,
        identity: 'anna@liten.example',
      },
      {
        at: expect.any(String),
        method: 'GET',
        url: '/v1.0/planner/tasks',
        status: 501,
        ru: 0,
        identity: 'app',
      },
    ]);
  });
});
