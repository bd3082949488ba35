import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDefaults } from '../../src/server/worlds/local-tenant.ts';
import { type RunningProduct, startProduct } from '../product/running-product.ts';

const program = fileURLToPath(new URL('../../src/server/commands/register.ts', import.meta.url));
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ scenario: 'round-open' });
  await product.quiet();
});
afterAll(() => product.stop());

const verify = (localPort = new URL(product.local).port, ...what: string[]) => {
  const env = { ...process.env, LOCAL365_PORT: localPort };
  const asked = spawnSync(process.execPath, [program, ...(what.length > 0 ? what : ['verify'])], {
    env,
    encoding: 'utf8',
  });
  return { code: asked.status, said: asked.stdout + asked.stderr };
};

/** As an owner of the register's site, by hand. */
const asOwner = async (): Promise<(method: string, path: string, body?: string) => Promise<Response>> => {
  const { tenantId, clientId, clientSecret } = localDefaults;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'https://graph.microsoft.com/.default',
  };
  const answer = await fetch(`${product.local}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return (method, path, body) =>
    fetch(`${product.local}/v1.0/sites/${encodeURIComponent(localDefaults.registerSiteId)}/drive${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/octet-stream' },
      ...(body === undefined ? {} : { body }),
    });
};

it('says that the register holds, and ends with 0', () => {
  const { code, said } = verify();
  expect(said).toContain('Allt stämmer');
  expect(code).toBe(0);
});

it('names a file that somebody has changed, and ends with 1', async () => {
  const graph = await asOwner();
  const folders = (await (await graph('GET', '/root:/Handlingar:/children')).json()) as {
    value: { name: string }[];
  };
  const [folder] = folders.value;
  const inside = (await (await graph('GET', `/root:/Handlingar/${folder?.name}:/children`)).json()) as {
    value: { name: string }[];
  };
  const path = `Handlingar/${folder?.name}/${inside.value[0]?.name}`;
  expect((await graph('PUT', `/root:/${path}:/content`, 'Något annat')).status).toBe(200);
  const { code, said } = verify();
  expect(said).toContain(`Filen ${path} har ändrats.`);
  expect(code).toBe(1);
});

it('says in one line when the register cannot be reached, and ends with 2', () => {
  const { code, said } = verify('1');
  expect(said).toContain('Registret går inte att granska');
  expect(code).toBe(2);
});

it('tells what it can do to whoever asks for something else', () => {
  expect(verify(undefined, 'repair')).toMatchObject({ code: 2, said: expect.stringContaining('verify') });
});
