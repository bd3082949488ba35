import type { Drive, DriveItem } from '@microsoft/microsoft-graph-types';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findings, loadGraphTruth } from '../../testing/graph-truth.ts';
import { type SmallTenant, startSmallTenant } from '../../testing/small-tenant.ts';
import { smallWorld } from '../../testing/small-world.ts';

const truth = await loadGraphTruth();
let tenant: SmallTenant;
let drive: string;
const site = `/sites/${encodeURIComponent(smallWorld.sites[0]?.id ?? '')}`;
beforeAll(async () => {
  tenant = await startSmallTenant();
  const { body } = await tenant.graph<{ value: Drive[] }>('app', 'GET', `${site}/drives`);
  drive = `/drives/${body.value[0]?.id}`;
});
afterAll(() => tenant.close());
afterEach(() => tenant.control('POST', '/reset', {}));

const bytes = Buffer.from([0, 1, 0x80, 0xff, 0x0a]);
const put = (path: string, headers: Record<string, string> = {}) =>
  tenant.graph<DriveItem>('app', 'PUT', `${drive}/root:/${path}:/content`, bytes, {
    'content-type': 'application/pdf',
    ...headers,
  });

it('keeps a file as it was sent, and makes its folders', async () => {
  const path = 'Handlingar/2026/M%C3%B6te%201.pdf';
  const { status, body } = await put(path);
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'Möte 1.pdf', size: 5, file: { mimeType: 'application/pdf' } });
  const content = await fetch(`${tenant.origin}/v1.0${site}/drive/root:/${path}:/content`, {
    headers: { authorization: 'none' },
  });
  expect(content.status).toBe(401);
  const read = await tenant.graph<DriveItem>('app', 'GET', `${site}/drive/root:/${path}`);
  expect(read.body.id).toBe(body.id);
  const top = await tenant.graph<{ value: DriveItem[] }>('app', 'GET', `${site}/drive/root/children`);
  expect(top.body.value.map(({ name, folder }) => [name, folder?.childCount])).toEqual([['Handlingar', 1]]);
  const deep = await tenant.graph<{ value: DriveItem[] }>(
    'app',
    'GET',
    `${site}/drive/root:/handlingar/2026:/children`,
  );
  expect(deep.body.value.map(({ name }) => name)).toEqual(['Möte 1.pdf']);
});

it('gives the bytes back', async () => {
  await put('a.bin');
  const { bytes: read, headers } = await tenant.graph('app', 'GET', `${drive}/root:/a.bin:/content`);
  expect(read).toEqual(bytes);
  expect(headers.get('content-type')).toBe('application/pdf');
});

it('replaces with a new eTag, and refuses with 412 on an old one and 409 on conflictBehavior=fail', async () => {
  const first = await put('a.bin');
  const second = await put('a.bin', { 'If-Match': first.body.eTag ?? '' });
  expect([second.status, second.body.id === first.body.id, second.body.eTag === first.body.eTag]).toEqual([
    200,
    true,
    false,
  ]);
  expect((await put('a.bin', { 'If-Match': first.body.eTag ?? '' })).status).toBe(412);
  const fail = `${drive}/root:/a.bin:/content?@microsoft.graph.conflictBehavior=fail`;
  expect((await tenant.graph('app', 'PUT', fail, bytes)).status).toBe(409);
});

it('deletes a folder with what lies in it', async () => {
  await put('Mapp/a.bin');
  expect((await tenant.graph('app', 'DELETE', `${site}/drive/root:/Mapp`)).status).toBe(204);
  expect((await tenant.graph('app', 'GET', `${site}/drive/root:/Mapp/a.bin`)).status).toBe(404);
});

it.skipIf(truth === undefined)("every exchange above conforms to Microsoft's description of Graph", () => {
  // The description reaches items through the drive's id only.
  const described = tenant.exchanges.filter(
    ({ url }) => url.startsWith('/v1.0/drives/') || url.endsWith('/drives'),
  );
  expect(truth && findings(truth, described)).toEqual([]);
});
