import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { LISTS, LOG_LIST, makeLogList } from '../../testing/log-list.ts';
import { type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';

let tenant: SmallTenant;
let list: string;

beforeAll(async () => {
  tenant = await startSmallTenant();
  list = (await makeLogList(tenant)).list;
});
afterAll(() => tenant.close());

const app = (method: string, path: string, body?: unknown) =>
  tenant.graph<Record<string, unknown>>('app', method, path, body);

describe('sites', () => {
  it('are found by id and by path', async () => {
    const byPath = await app('GET', '/sites/liten.sharepoint.com:/sites/register');
    expect(byPath.body).toMatchObject({
      displayName: 'Register',
      webUrl: 'https://liten.sharepoint.com/sites/register',
    });
    expect(
      (await app('GET', `/sites/${encodeURIComponent(String(byPath.body.id))}?$select=id`)).body,
    ).toEqual({
      '@odata.context': expect.any(String),
      id: byPath.body.id,
    });
    expect(await app('GET', '/sites/liten.sharepoint.com:/sites/annan')).toMatchObject({
      status: 404,
      body: { error: { code: 'itemNotFound' } },
    });
  });
});

describe('lists', () => {
  it('are found by id, name and filter, with their columns when asked', async () => {
    const { body } = await app('GET', `${list}?$expand=columns`);
    expect(body).toMatchObject({
      name: 'Logg',
      list: { template: 'genericList' },
      createdBy: { application: { displayName: 'Prov' } },
    });
    const columns = body.columns as { name: string }[];
    expect(columns.map(({ name }) => name)).toEqual([
      'Title',
      'ID',
      'Created',
      'Modified',
      ...LOG_LIST.columns.map(({ name }) => name),
    ]);
    expect((await app('GET', `${LISTS}/logg`)).body.id).toBe(body.id);
    expect((await app('GET', `${LISTS}?$filter=displayName eq 'Logg'`)).body.value).toHaveLength(1);
    expect(await app('GET', `${LISTS}/Ingen`)).toMatchObject({ status: 404 });
  });

  it('are refused when the name is taken, and renamed without losing their internal name', async () => {
    expect(await app('POST', LISTS, { displayName: 'logg' })).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
    await app('POST', LISTS, { displayName: 'Arenden' });
    const renamed = await app('PATCH', `${LISTS}/Arenden`, { displayName: 'Ärenden' });
    expect(renamed.body).toMatchObject({ name: 'Arenden', displayName: 'Ärenden' });
    expect((await app('DELETE', `${LISTS}/Arenden`)).status).toBe(204);
    expect((await app('GET', `${LISTS}/Arenden`)).status).toBe(404);
  });
});

describe('columns', () => {
  const columns = () => `${list}/columns`;

  it('are added, changed and deleted', async () => {
    const made = await app('POST', columns(), {
      name: 'Extra',
      displayName: 'Extra',
      text: { maxLength: 10 },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Extra', indexed: false, text: { maxLength: 10 } },
    });
    const column = `${columns()}/${made.body.id}`;
    expect((await app('PATCH', column, { indexed: true, displayName: 'Mer' })).body).toMatchObject({
      indexed: true,
      displayName: 'Mer',
    });
    expect((await app('DELETE', column)).status).toBe(204);
    expect((await app('GET', column)).status).toBe(404);
  });

  it.each([
    ['unique values without an index', { name: 'A', enforceUniqueValues: true, text: {} }, 400],
    ['an index on several lines', { name: 'A', indexed: true, text: { allowMultipleLines: true } }, 400],
    ['a name that is not ASCII', { name: 'Ä', text: {} }, 400],
    ['a name that is taken', { name: 'key', text: {} }, 409],
    ['a kind not kept here', { name: 'A', personOrGroup: {} }, 501],
  ])('are refused for %s', async (_why, definition, status) => {
    expect((await app('POST', columns(), definition)).status).toBe(status);
  });

  it('carry at most twenty indexes', async () => {
    const indexed = Array.from({ length: 20 }, (_, n) => ({ name: `I${n}`, indexed: true, text: {} }));
    expect(await app('POST', LISTS, { displayName: 'Full', columns: indexed })).toMatchObject({
      status: 400,
    });
  });

  it('begin to enforce unique values only where there are no duplicates', async () => {
    const other = await app('POST', LISTS, { displayName: 'Dubbletter', columns: [{ name: 'K', text: {} }] });
    const path = `${LISTS}/${other.body.id}`;
    for (const K of ['a', 'A']) await app('POST', `${path}/items`, { fields: { K } });
    const enforce = { indexed: true, enforceUniqueValues: true };
    expect((await app('PATCH', `${path}/columns/K`, enforce)).status).toBe(400);
    await app('DELETE', `${path}/items/2`);
    expect((await app('PATCH', `${path}/columns/K`, enforce)).status).toBe(200);
    expect((await app('POST', `${path}/items`, { fields: { K: 'A' } })).status).toBe(400);
  });
});

describe('users', () => {
  it('are found by id, address and filter', async () => {
    expect((await app('GET', '/users/anna%40liten.example')).body).toMatchObject({
      displayName: 'Anna Ek',
      mail: 'anna@liten.example',
    });
    expect(
      (await app('GET', '/users/aaaaaaaa-0000-4000-8000-000000000002?$select=department')).body.department,
    ).toBe('Kansliet');
    expect(
      (await app('GET', "/users?$filter=startswith(displayName,'b')&$orderby=displayName&$top=1")).body.value,
    ).toHaveLength(1);
    expect(await app('GET', '/users/ingen@liten.example')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
  });

  it('a person reads herself, the app has no self', async () => {
    expect(
      (await tenant.graph('anna@liten.example', 'GET', '/me?$select=id,displayName')).body,
    ).toMatchObject({ displayName: 'Anna Ek' });
    expect((await app('GET', '/me')).status).toBe(403);
  });
});

it('whatever was said above conforms to Microsoft’s metadata', async ({ skip }) => {
  const truth = await loadGraphTruth();
  if (!truth) return skip('no Graph truth file');
  const refusedOnPurpose = ({ status }: { status: number }) => status !== 400;
  expect(findings(truth, tenant.exchanges.filter(refusedOnPurpose))).toEqual([]);
});
