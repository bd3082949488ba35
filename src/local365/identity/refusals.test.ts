import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLocal365, startLocal365 } from '../server.ts';
import { smallWorld } from '../testing/small-world.ts';
import { askToken, personToken } from '../testing/tokens.ts';
import { privateKey } from './signing-keys.ts';

const { app, tenant } = smallWorld;
const GRAPH = 'https://graph.microsoft.com/.default';
const secret = { client_id: app.clientId, client_secret: app.secret };
let running: RunningLocal365;
let issuer: string;

beforeAll(async () => {
  running = await startLocal365({ world: smallWorld, dir: undefined, port: 0 });
  issuer = `${running.origin}/${tenant.id}/v2.0`;
});
afterAll(() => running.close());

describe('refusals carry Entra’s shape and number', () => {
  const password = {
    grant_type: 'password',
    client_id: app.clientId,
    username: 'anna@liten.example',
    password: 'x',
    scope: GRAPH,
  };
  it.each([
    [
      'a wrong secret',
      { grant_type: 'client_credentials', ...secret, client_secret: 'fel', scope: GRAPH },
      401,
      'invalid_client',
      7000215,
    ],
    [
      'an unknown app',
      { grant_type: 'client_credentials', ...secret, client_id: 'x', scope: GRAPH },
      400,
      'unauthorized_client',
      700016,
    ],
    [
      'an app scope that is not .default',
      { grant_type: 'client_credentials', ...secret, scope: 'User.Read' },
      400,
      'invalid_scope',
      1002012,
    ],
    ['an unknown API', { ...password, scope: 'https://example.org/.default' }, 400, 'invalid_scope', 70011],
    ['an unknown person', { ...password, username: 'ingen@liten.example' }, 400, 'invalid_grant', 50126],
    [
      'a mailbox that is no person',
      { ...password, username: 'brevlada@liten.example' },
      400,
      'invalid_grant',
      50126,
    ],
    ['an empty password', { ...password, password: '' }, 400, 'invalid_request', 900144],
    ['an unknown grant', { grant_type: 'toString' }, 400, 'unsupported_grant_type', 70003],
    ['no grant', {}, 400, 'invalid_request', 900144],
  ])('%s', async (_what, form, status, error, code) => {
    const answer = await askToken(running.origin, form as unknown as Record<string, string>);
    expect(answer).toMatchObject({ status, body: { error, error_codes: [code] } });
    expect(answer.body.error_description).toContain(`AADSTS${code}`);
  });

  const exchange = (assertion: string) => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    ...secret,
    scope: GRAPH,
    assertion,
  });

  it('an assertion for another audience, an expired one and a forged one', async () => {
    const forGraph = await personToken(running.origin, 'anna@liten.example');
    expect(await askToken(running.origin, exchange(forGraph))).toMatchObject({
      body: { error_codes: [50013] },
    });
    const { kid, key } = privateKey(running.local.store, 'tenant');
    const expired = await new SignJWT({ scp: 'access_as_user', oid: smallWorld.people[0]?.id })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setAudience(app.clientId)
      .setExpirationTime(1)
      .sign(key);
    expect(await askToken(running.origin, exchange(expired))).toMatchObject({
      body: { error_codes: [500133] },
    });
    expect(await askToken(running.origin, exchange(`${expired}x`))).toMatchObject({
      body: { error_codes: [50013] },
    });
  });

  it('another tenant', async () => {
    const answer = await fetch(`${running.origin}/annan/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(password),
    });
    expect(await answer.json()).toMatchObject({ error_codes: [90002] });
  });
});
