import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { SignInConfig } from '../api/sign-in.ts';
import { listening } from './listening.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';

export const ANNA = { id: 'anna-oid', name: 'Anna Handläggare', address: 'handlaggare.klf@krokom.example' };

/** An identity provider that serves its keys over HTTP and signs whatever it is told to. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] };
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(jwks));
  });
  const { origin, close } = await listening(server);
  const config: SignInConfig = {
    issuer: `${origin}/${TENANT}/v2.0`,
    audiences: [CLIENT, `api://localhost:3978/${CLIENT}`],
    tenantId: TENANT,
    jwksUrl: `${origin}/keys`,
  };
  const claims: JWTPayload = {
    iss: config.issuer,
    aud: CLIENT,
    tid: TENANT,
    oid: ANNA.id,
    name: ANNA.name,
    preferred_username: ANNA.address,
    scp: 'openid access_as_user',
    exp: Math.floor(Date.now() / 1000) + 600,
  };
  const token = (changes: Record<string, unknown> = {}, key: CryptoKey = privateKey) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(key);
  return { config, claims, jwks, token, close };
}
