import { ConfidentialClientApplication, InteractionRequiredAuthError } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningLocal365, startLocal365 } from '../server.ts';
import { smallWorld } from '../testing/small-world.ts';
import { appGraphToken, askToken, personToken } from '../testing/tokens.ts';
import { channelToken } from './channel-token.ts';

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

function client(): ConfidentialClientApplication {
  const authority = `https://login.microsoftonline.com/${tenant.id}`;
  const authorityMetadata = JSON.stringify({
    issuer,
    authorization_endpoint: `${running.origin}/${tenant.id}/oauth2/v2.0/authorize`,
    token_endpoint: `${running.origin}/${tenant.id}/oauth2/v2.0/token`,
    jwks_uri: `${running.origin}/${tenant.id}/discovery/v2.0/keys`,
  });
  const auth = { clientId: app.clientId, clientSecret: app.secret, authority, authorityMetadata };
  return new ConfidentialClientApplication({
    auth: { ...auth, knownAuthorities: ['login.microsoftonline.com'] },
  });
}

describe('msal-node', () => {
  it('gets an app token for Graph, with the permissions that were granted', async () => {
    const result = await client().acquireTokenByClientCredential({ scopes: [GRAPH] });
    const claims = decodeJwt(result?.accessToken ?? '');
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      idtyp: 'app',
      roles: app.applicationPermissions,
    });
  });

  it('exchanges a tab token for a delegated Graph token', async () => {
    const oboAssertion = await personToken(running.origin, 'anna@liten.example', app.apiScope);
    const result = await client().acquireTokenOnBehalfOf({
      oboAssertion,
      scopes: ['https://graph.microsoft.com/User.Read'],
    });
    const claims = decodeJwt(result?.accessToken ?? '');
    expect(claims).toMatchObject({
      scp: app.delegatedPermissions.join(' '),
      preferred_username: 'anna@liten.example',
    });
  });

  it('asks for consent when a permission was not consented to', async () => {
    const oboAssertion = await personToken(running.origin, 'anna@liten.example', app.apiScope);
    const asked = client().acquireTokenOnBehalfOf({
      oboAssertion,
      scopes: ['https://graph.microsoft.com/Mail.Read'],
    });
    await expect(asked).rejects.toBeInstanceOf(InteractionRequiredAuthError);
  });
});

describe('a token for the app’s own API', () => {
  it('is what Entra v2 gives, and verifies against the published keys', async () => {
    const configuration = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
    expect(configuration).toMatchObject({ issuer });
    const token = await personToken(running.origin, 'Bo@liten.example', app.apiScope);
    const keys = createRemoteJWKSet(new URL((configuration as { jwks_uri: string }).jwks_uri));
    const { payload } = await jwtVerify(token, keys, { issuer, audience: app.clientId });
    expect(payload).toMatchObject({
      tid: tenant.id,
      oid: 'aaaaaaaa-0000-4000-8000-000000000002',
      name: 'Bo Alm',
      preferred_username: 'bo@liten.example',
      scp: 'access_as_user',
      ver: '2.0',
    });
  });
});

describe('the Bot Framework channel', () => {
  it('signs with a published key that is endorsed for Teams', async () => {
    const metadata = await (
      await fetch(`${running.origin}/botframework/v1/.well-known/openidconfiguration`)
    ).json();
    const { issuer: signer, jwks_uri } = metadata as { issuer: string; jwks_uri: string };
    const token = await channelToken(running.local, running.origin);
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), {
      issuer: signer,
      audience: app.clientId,
    });
    expect(payload.serviceurl).toBe(running.origin);
    expect(await (await fetch(jwks_uri)).json()).toMatchObject({ keys: [{ endorsements: ['msteams'] }] });
  });

  it('gives the bot a token for the Connector', async () => {
    const scope = 'https://api.botframework.com/.default';
    const { body } = await askToken(running.origin, { grant_type: 'client_credentials', ...secret, scope });
    expect(decodeJwt(String(body.access_token))).toMatchObject({ aud: 'https://api.botframework.com' });
  });
});

describe('Graph’s door', () => {
  it.each([
    ['no token', undefined],
    ['nonsense', 'Bearer abc'],
  ])('answers 401 to %s', async (_what, authorization) => {
    const answer = await fetch(`${running.origin}/v1.0/me`, {
      headers: authorization ? { authorization } : {},
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('answers 401 to a token for another audience, 501 to an unknown path', async () => {
    const tab = await personToken(running.origin, 'anna@liten.example', app.apiScope);
    const refused = await fetch(`${running.origin}/v1.0/me`, { headers: { authorization: `Bearer ${tab}` } });
    expect(refused.status).toBe(401);
    const authorization = `Bearer ${await appGraphToken(running.origin)}`;
    const unknown = await fetch(`${running.origin}/v1.0/planner/tasks`, { headers: { authorization } });
    expect(unknown.status).toBe(501);
    expect(await unknown.json()).toMatchObject({
      error: { message: expect.stringContaining('GET /planner/tasks') },
    });
  });
});
