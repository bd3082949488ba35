import { afterEach, beforeEach, expect, it } from 'vitest';
import { operationOf } from '../../src/microsoft365/graph/operations.ts';
import { importOrganisation } from '../../src/microsoft365/register/import-organisation.ts';
import { declarationOf, type ListName, listNames } from '../../src/microsoft365/register/lists/lists.ts';
import { ProvisioningRefused, provision } from '../../src/microsoft365/register/provision.ts';
import { type GraphTenant, graphTenant } from './graph-tenant.ts';
import { noWait, sites } from './register-tenant.ts';

let tenant: GraphTenant;
beforeEach(async () => {
  tenant = await graphTenant();
});
afterEach(async () => {
  tenant.holdAgainstTruth();
  await tenant.close();
});

/** Columns that set-up makes: `Title` is there from the start. */
const ownColumns = (name: ListName) =>
  declarationOf(name)
    .columns.filter((c) => !c.builtIn)
    .map((c) => c.name);

const setUp = () => provision(tenant.door, sites, { wait: noWait });

it('makes every list, and a second time nothing', async () => {
  const first = await setUp();
  expect(first.lists.map(({ list, created }) => [list, created])).toEqual(
    listNames.map((name) => [name, true]),
  );
  expect(first.lists.map(({ added }) => added)).toEqual(listNames.map(ownColumns));
  expect(first.race).toEqual({ racers: 20, survivors: 1 });
  const second = await setUp();
  const untouched = first.lists.map((list) => ({ ...list, created: false, added: [], mended: [] }));
  expect(second.lists).toEqual(untouched);
});

it('gives lists ASCII names and Swedish display names, found by the ASCII ones', async () => {
  await setUp();
  const { body } = await tenant.control<{ lists: Record<string, string> }>('GET', '/info');
  expect(Object.keys(body.lists).toSorted()).toEqual([...listNames].toSorted());
  const { value } = (
    await tenant.graph<{ value: { name: string; displayName: string }[] }>(
      'app',
      'GET',
      `/sites/${sites.reading}/lists`,
    )
  ).body;
  expect(value.map(({ name, displayName }) => [name, displayName])).toContainEqual(['Arenden', 'Ärenden']);
});

it('leaves no trace of the race', async () => {
  await setUp();
  const lists = `/sites/${sites.register}/lists`;
  const { value } = (await tenant.graph<{ value: { id: string; name: string }[] }>('app', 'GET', lists)).body;
  const log = value.find(({ name }) => name === 'Handelser');
  const rows = await tenant.graph<{ value: unknown[] }>('app', 'GET', `${lists}/${log?.id}/items`);
  expect(rows.body.value).toEqual([]);
});

it('adds a missing column and mends one that lost its lock', async () => {
  const body = {
    displayName: 'Handelser',
    columns: [{ name: 'Key', text: {} }],
    list: { template: 'genericList' },
  };
  await tenant.graph('app', 'POST', `/sites/${sites.register}/lists`, body);
  const { lists } = await setUp();
  const log = lists.find(({ list }) => list === 'Handelser');
  expect(log).toMatchObject({ created: false, mended: ['Key'] });
  expect(log?.added).toContain('Stream');
});

it('refuses a column of another kind', async () => {
  const body = {
    displayName: 'Handelser',
    columns: [{ name: 'Key', number: {} }],
    list: { template: 'genericList' },
  };
  await tenant.graph('app', 'POST', `/sites/${sites.register}/lists`, body);
  await expect(setUp()).rejects.toThrow(ProvisioningRefused);
});

it('refuses to go on where the key does not lock', async () => {
  await setUp();
  const lists = `/sites/${sites.register}/lists`;
  const { value } = (await tenant.graph<{ value: { id: string; name: string }[] }>('app', 'GET', lists)).body;
  const columns = `${lists}/${value.find(({ name }) => name === 'Handelser')?.id}/columns`;
  const found = await tenant.graph<{ value: { id: string; name: string }[] }>('app', 'GET', columns);
  const key = `${columns}/${found.body.value.find(({ name }) => name === 'Key')?.id}`;
  // A SharePoint that says that it enforces unique values and does not.
  const lying = {
    ...tenant.door,
    pages: async function* <T>(call: Parameters<typeof tenant.door.pages>[0]) {
      for await (const page of tenant.door.pages<T & { enforceUniqueValues?: boolean }>(call)) {
        yield call.path.endsWith('/columns')
          ? {
              ...page,
              value: page.value.map((column) => ({ ...column, indexed: true, enforceUniqueValues: true })),
            }
          : page;
      }
    },
  };
  await tenant.graph('app', 'PATCH', key, { enforceUniqueValues: false });
  await expect(provision(lying, sites, { wait: noWait })).rejects.toThrow('20 kvar i Handelser');
});

it('goes through with answers lost before and after their effect', async () => {
  for (const name of ['lost-answer-before', 'lost-answer-after']) {
    await tenant.control('POST', '/reset', { scenario: 'empty' });
    await tenant.control('POST', '/temperament', { name });
    const { lists } = await setUp();
    expect(lists.map(({ added }) => added.length)).toEqual(listNames.map((name) => ownColumns(name).length));
  }
}, 30_000);

it('uses only declared operations', async () => {
  await setUp();
  const undeclared = tenant.exchanges.filter(({ method, url }) => operationOf(method, url) === undefined);
  expect(undeclared.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
});

it('brings in bodies and mandates once, and then only what changed', async () => {
  await setUp();
  const ks = { id: 'ks', name: 'Kommunstyrelsen', short: 'KS', kind: 'styrelse', presidiumSeats: 3 };
  const person = { id: 'p1', name: 'Åsa Öberg', address: 'ordforande.ks@krokom.example' };
  const seat = { person, body: 'ks', role: 'ordforande', from: '2026-01-01' };
  const bring = (to?: string) =>
    importOrganisation(
      tenant.door,
      sites,
      { bodies: [ks], mandates: [{ ...seat, ...(to ? { to } : {}) }] },
      noWait,
    );
  expect(await bring()).toEqual({ created: 2, changed: 0, unchanged: 0 });
  expect(await bring()).toEqual({ created: 0, changed: 0, unchanged: 2 });
  expect(await bring('2026-12-31')).toEqual({ created: 0, changed: 1, unchanged: 1 });
});
