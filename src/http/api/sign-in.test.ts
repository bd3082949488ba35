import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ANNA } from '../testing/issuer.ts';
import { type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.application.asked = [];
});

const ask = (authorization?: string, headers: Record<string, string> = {}) =>
  fetch(`${site.origin}/api/v1/me`, {
    headers: { ...(authorization === undefined ? {} : { Authorization: authorization }), ...headers },
  });

describe('sign-in of tab and pane', () => {
  it('tells the application who asks, from where, and with which proof', async () => {
    const token = await site.issuer.token();
    const response = await ask(`Bearer ${token}`, { 'X-Surface': 'pane' });
    expect(response.status).toBe(200);
    expect(site.application.asked).toEqual([['me', { person: ANNA, surface: 'pane', assertion: { token } }]]);
  });

  it.each(['', 'card', 'admin'])('takes the surface "%s" for the plain API', async (surface) => {
    await ask(`Bearer ${await site.issuer.token()}`, { 'X-Surface': surface });
    expect(site.application.asked[0]?.[1]).toMatchObject({ surface: 'api' });
  });

  it('takes the api:// form of the audience', async () => {
    const aud = site.issuer.config.audiences[1];
    if (aud === undefined) throw new Error('no second audience');
    expect((await ask(`Bearer ${await site.issuer.token({ aud })}`)).status).toBe(200);
  });

  const claimed: [string, Record<string, unknown>][] = [
    ['expired', { exp: 1 }],
    ['not valid yet', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
    ['another tenant', { tid: '99999999-9999-4999-8999-999999999999' }],
    ['another issuer', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['another audience', { aud: 'https://graph.microsoft.com' }],
    ['another scope', { scp: 'User.Read' }],
    ['a scope that only begins alike', { scp: 'access_as_user_admin' }],
    ['an app without a person', { scp: undefined, roles: ['access_as_user'] }],
    ['without a person', { oid: undefined }],
    ['without an address', { preferred_username: undefined }],
    ['without an end', { exp: undefined }],
  ];
  it.each(claimed)('refuses a token that is for %s', async (_what, changes) => {
    await expectRefused(`Bearer ${await site.issuer.token(changes)}`, 'Bearer error="invalid_token"');
  });

  it('refuses a request without a token', () => expectRefused(undefined, 'Bearer'));

  it.each(
    ['Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer åäö', 'Bearer a.b.c', 'Bearer {}'].map((a) => [
      a,
    ]),
  )('refuses the garbage "%s"', (authorization) => expectRefused(encodeHeader(authorization)));

  it('refuses alg none', () =>
    expectRefused(`Bearer ${new UnsecuredJWT(site.issuer.claims).encode()}`, 'Bearer error="invalid_token"'));

  it('refuses the key of somebody else under our key id', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await expectRefused(`Bearer ${await site.issuer.token({}, privateKey)}`);
  });

  it('refuses the public key used as a shared secret', async () => {
    const [jwk] = site.issuer.jwks.keys;
    const key = await importJWK({ ...jwk }, 'RS256', { extractable: true });
    if (!('type' in key)) throw new Error('not a key');
    const secret = new TextEncoder().encode(await exportSPKI(key));
    const forged = await new SignJWT(site.issuer.claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(secret);
    await expectRefused(`Bearer ${forged}`, 'Bearer error="invalid_token"');
  });

  it('refuses a token whose content was changed after signing', async () => {
    const [head, , signature] = (await site.issuer.token()).split('.');
    const body = Buffer.from(JSON.stringify({ ...site.issuer.claims, oid: 'mallory' })).toString('base64url');
    await expectRefused(`Bearer ${head}.${body}.${signature}`);
  });

  it('says that it cannot check when the keys are out of reach', async () => {
    const gone = { ...site.issuer.config, jwksUrl: 'http://127.0.0.1:1/keys' };
    const cut = await startSite({ signIn: gone });
    const response = await fetch(`${cut.origin}/api/v1/me`, {
      headers: { Authorization: `Bearer ${await site.issuer.token()}` },
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    await cut.close();
  });
});

const encodeHeader = (value: string) => Buffer.from(value, 'utf8').toString('latin1');

async function expectRefused(authorization: string | undefined, challenge?: string) {
  const response = await ask(authorization);
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
  if (challenge !== undefined) expect(response.headers.get('www-authenticate')).toBe(challenge);
  expect(await response.json()).toMatchObject({ type: '/problem/sign-in-required', status: 401 });
  expect(site.application.asked).toEqual([]);
}
