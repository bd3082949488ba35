import {
  Client,
  type Context,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageBody } from '../testing/item-shapes.ts';
import { LISTS, makeLogList } from '../testing/log-list.ts';
import { type SmallTenant, startSmallTenant } from '../testing/small-tenant.ts';
import { appGraphToken } from '../testing/tokens.ts';

let tenant: SmallTenant;
let client: Client;

/** Ends the chain: the request goes to the local origin, saying which origin it was meant for. */
class LocalTransport implements Middleware {
  async execute(context: Context): Promise<void> {
    const meant = new URL(String(context.request));
    const headers = new Headers(context.options?.headers as Record<string, string>);
    headers.set('x-forwarded-host', meant.host);
    headers.set('authorization', `Bearer ${await appGraphToken(tenant.origin)}`);
    const { method = 'GET', body = null } = context.options ?? {};
    context.response = await fetch(tenant.origin + meant.pathname + meant.search, { method, body, headers });
  }
}

beforeAll(async () => {
  tenant = await startSmallTenant();
  const retry = new RetryHandler(new RetryHandlerOptions(1, 3));
  retry.setNext(new LocalTransport());
  client = Client.initWithMiddleware({ middleware: retry });
});
afterAll(() => tenant.close());

it('Microsoft’s own client makes a list, writes and pages through it by production links', async () => {
  await makeLogList(tenant);
  const items = `${LISTS}/Logg/items`;
  for (const Key of ['a', 'b', 'c']) await client.api(items).post({ fields: { Key } });
  const first = (await client.api(items).expand('fields($select=Key)').top(2).get()) as PageBody;
  expect(first['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
  const second = (await client.api(first['@odata.nextLink'] ?? '').get()) as PageBody;
  expect([...first.value, ...second.value].map(({ fields }) => fields.Key)).toEqual(['a', 'b', 'c']);
  const conflict = client.api(`${items}/1/fields`).header('If-Match', '"x,9"').patch({ Key: 'd' });
  await expect(conflict).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
});

it('it waits and comes again when throttled', async () => {
  await tenant.control('POST', '/temperament', { name: 'throttled' });
  for (let n = 0; n < 3; n += 1)
    expect(await client.api('/users/anna@liten.example').get()).toHaveProperty('id');
  expect(tenant.exchanges.filter(({ status }) => status === 429)).toHaveLength(1);
});
