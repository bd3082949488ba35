import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphTruthFolder } from '../testing/graph-truth.ts';
import { type SmallTenant, startSmallTenant } from '../testing/small-tenant.ts';
import { type SupportEntry, support } from './support.ts';
import { supportPage } from './support-table.ts';

let tenant: SmallTenant;
beforeAll(async () => {
  tenant = await startSmallTenant();
});
afterAll(() => tenant.close());

it('the page tells what is registered', async () => {
  await expect(supportPage()).toMatchFileSnapshot('../SUPPORT.md');
});

it('the control path tells the same', async () => {
  expect((await tenant.control<SupportEntry[]>('GET', '/support')).body).toEqual(support());
});

/** A path with its parts filled in by what names nothing. */
const filled = (path: string) => path.replace(/\{[^}]+\}/g, 'x');

async function answers(method: string, path: string): Promise<number> {
  const { body, status } = await tenant.graph<{ error?: { message: string } }>('app', method, filled(path));
  if (status === 501) expect(body.error?.message).toContain(method);
  return status;
}

it('nothing in the table answers 501', async () => {
  for (const { method, path } of support())
    expect(await answers(method, path), `${method} ${path}`).not.toBe(501);
});

it('what is not in the table answers 501: every other operation of Microsoft’s metadata', async ({
  skip,
}) => {
  const folder = graphTruthFolder();
  if (folder === undefined) return skip('no Graph truth file');
  const { paths } = JSON.parse(readFileSync(join(folder, 'openapi-subset.json'), 'utf8')) as {
    paths: Record<string, object>;
  };
  const same = (path: string) => filled(path).toLowerCase().replace('()', '');
  const known = new Set(support().map(({ method, path }) => `${method} ${same(path)}`));
  const unknown = Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'post', 'patch', 'put', 'delete']
      .filter((method) => method in item)
      .map((method) => ({ method: method.toUpperCase(), path }))
      .filter((operation) => !known.has(`${operation.method} ${same(operation.path)}`)),
  );
  expect(unknown.length).toBeGreaterThan(50);
  for (const { method, path } of unknown) expect(await answers(method, path), `${method} ${path}`).toBe(501);
});
