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
const keys = (page: PageBody) => page.value.map(({ fields }) => fields.Key);

async function addThree(): Promise<void> {
  await add({ Key: 'MD-1:1', Stream: 'MD-1', Version: 1, At: '2026-09-15T09:00:00+02:00', Open: true });
  await add({ Key: 'MD-2:1', Stream: 'MD-2', Version: 1, At: '2026-09-16T09:00:00+02:00' });
  await add({ Key: 'MD-1:2', Stream: 'MD-1', Version: 2, Open: false });
}

describe('reading', () => {
  const expand = '$expand=fields($select=Key)';

  it('filters, orders and selects', async () => {
    await addThree();
    const found = async (query: string) => keys((await get(`${items}?${expand}&${query}`)).body);
    expect(await found("$filter=fields/Stream eq 'MD-1'&$orderby=fields/Version desc")).toEqual([
      'MD-1:2',
      'MD-1:1',
    ]);
    expect(await found('$filter=fields/Version eq 1 and fields/Open eq true')).toEqual(['MD-1:1']);
    expect(await found("$filter=fields/At gt '2026-09-15T12:00:00Z'")).toEqual(['MD-2:1']);
    expect(await found("filter=startswith(fields/Key,'md-1')")).toEqual(['MD-1:1', 'MD-1:2']);
    const { body } = await get(`${items}?${expand}&$select=id`);
    expect(body.value[0]).toEqual({
      '@odata.etag': expect.any(String),
      id: '1',
      fields: { '@odata.etag': expect.any(String), Key: 'MD-1:1' },
    });
  });

  it('refuses a column without an index, unless the caller takes the risk', async () => {
    await add({ Key: 'a', Note: 'x' });
    const query = `${items}?$filter=fields/Note eq 'x'&${expand}`;
    expect(await get(query)).toMatchObject({
      status: 400,
      body: {
        error: {
          message: expect.stringContaining(
            "Field 'Note' cannot be referenced in filter or orderby as it is not indexed",
          ),
        },
      },
    });
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect(keys((await get(query, prefer)).body)).toEqual(['a']);
    expect((await get(`${items}?$orderby=fields/Nope`)).status).toBe(400);
  });

  it('pages by links that keep the query and lead to production when asked', async () => {
    await addThree();
    const first = await get(`${items}?${expand}&$top=2`, { 'x-forwarded-host': 'graph.microsoft.com' });
    const link = new URL(first.body['@odata.nextLink'] ?? '');
    expect(link.origin).toBe('https://graph.microsoft.com');
    // A row deleted between two pages makes nobody else's row vanish.
    await tenant.graph('app', 'DELETE', `${items}/1`);
    const second = await get(link.pathname.slice('/v1.0'.length) + link.search);
    expect(keys(second.body)).toEqual(['MD-1:2']);
    expect(second.body).not.toHaveProperty('@odata.nextLink');
    const own = await get(`${items}?$top=1`);
    expect(new URL(own.body['@odata.nextLink'] ?? '').origin).toBe(tenant.origin);
  });

  it.each([
    ['$search=x', '$search'],
    ['$skip=1', '$skip'],
    ['$expand=driveItem', 'driveItem'],
    ["$filter=contains(fields/Key,'x')", 'contains'],
  ])('answers 501 to %s and names it', async (query, named) => {
    expect(await get(`${items}?${query}`)).toMatchObject({
      status: 501,
      body: { error: { code: 'notSupported', message: expect.stringContaining(named) } },
    });
  });
});

describe('delta', () => {
  const path = (link: string | undefined) => (link ?? '').replace(`${tenant.origin}/v1.0`, '');

  it('hands out all, then what changed, then what was deleted', async () => {
    await addThree();
    const first = (await get(`${items}/delta?$expand=fields&$top=2`)).body;
    expect(keys(first)).toEqual(['MD-1:1', 'MD-2:1']);
    await tenant.graph('app', 'PATCH', `${items}/1/fields`, { Version: 9 });
    const second = (await get(path(first['@odata.nextLink']))).body;
    expect(second.value.map(({ id, fields }) => [id, fields.Version])).toEqual([
      ['3', 2],
      ['1', 9],
    ]);
    await tenant.graph('app', 'DELETE', `${items}/2`);
    const third = (await get(path(second['@odata.deltaLink']))).body;
    expect(third.value).toMatchObject([{ id: '2', deleted: { state: 'deleted' } }]);
    const last = (await get(path(third['@odata.deltaLink']))).body;
    expect(last.value).toEqual([]);
  });

  it('tells a newcomer nothing of the dead', async () => {
    await addThree();
    await tenant.graph('app', 'DELETE', `${items}/1`);
    expect((await get(`${items}/delta()?expand=fields`)).body.value.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('begins now with token=latest', async () => {
    await addThree();
    const { body } = await get(`${items}/delta?token=latest`);
    expect(body.value).toEqual([]);
    await add({ Key: 'ny' });
    expect((await get(path(body['@odata.deltaLink']))).body.value.map(({ id }) => id)).toEqual(['4']);
  });

  it('sends who followed a list that was made anew back to the start', async () => {
    const followed = (await get(`${items}/delta`)).body['@odata.deltaLink'];
    await tenant.control('POST', '/reset');
    const { list } = await makeLogList(tenant);
    const stale = `${list}/items/delta${new URL(followed ?? '').search}`;
    expect(await get(stale)).toMatchObject({
      status: 410,
      body: { error: { code: 'resyncChangesApplyDifferences' } },
    });
  });

  it('refuses a token that is none', async () => {
    expect((await get(`${items}/delta?token=nonsense`)).status).toBe(400);
  });
});
