import { afterEach, beforeEach, expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/application/ports/log.ts';
import type { RecordLibrary } from '../../src/application/ports/record-files.ts';
import { operationOf } from '../../src/microsoft365/graph/operations.ts';
import { createRegister } from '../../src/microsoft365/register/create-register.ts';
import { type GraphTenant, graphTenant } from './graph-tenant.ts';
import { noWait, sites } from './register-tenant.ts';

let tenant: GraphTenant;
let library: RecordLibrary;
beforeEach(async () => {
  tenant = await graphTenant();
  ({ library } = createRegister(tenant.door, {
    registerSiteId: sites.register,
    readingSiteId: sites.reading,
    pollMilliseconds: 0,
    wait: noWait,
  }));
});
afterEach(async () => {
  tenant.holdAgainstTruth();
  expect(tenant.exchanges.filter((x) => operationOf(x.method, x.url) === undefined)).toEqual([]);
  await tenant.close();
});

const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0xff]);
const other = new Uint8Array([1, 2, 3]);
const path = 'Handlingar/MD-2026-0001/MD-2026-0001_R2_stallningstagande_2026-10-01.pdf';
const drives = '/v1.0/drives/';

it('files bytes once, in a folder of the case, and gives them back', async () => {
  expect(await library.read(path)).toBeUndefined();
  const filed = await library.file(path, bytes, 'pdf');
  expect([filed.kind, [...filed.bytes]]).toEqual(['filed', [...bytes]]);
  expect([...((await library.read(path)) ?? [])]).toEqual([...bytes]);
});

it('leaves alone what stands there', async () => {
  await library.file(path, bytes, 'pdf');
  const again = await library.file(path, other, 'pdf');
  expect([again.kind, [...again.bytes]]).toEqual(['standing', [...bytes]]);
});

it.each([
  ['the answer is lost', { drop: 'after' }],
  ['the request is lost', { drop: 'before' }],
  ['Graph stumbles', { status: 503, headers: { 'Retry-After': '0' } }],
])('%s: the file stands, once', async (_, then) => {
  await tenant.fault('PUT', drives, then);
  await library.file(path, bytes, 'pdf').catch((error: unknown) => {
    expect(error).toBeInstanceOf(RegisterUnavailable);
  });
  expect([...(await library.file(path, bytes, 'pdf')).bytes]).toEqual([...bytes]);
});

it('a file that cannot be read is not told as missing', async () => {
  await tenant.fault(
    'GET',
    drives,
    { status: 403, body: { error: { code: 'accessDenied', message: '' } } },
    9,
  );
  await expect(library.read(path)).rejects.toBeInstanceOf(RegisterUnavailable);
});
