import type { RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import { CHANNEL_ISSUER } from './channel-token.ts';
import { publicKeySet } from './signing-keys.ts';

/** `GET /botframework/v1/.well-known/openidconfiguration`: where a bot learns how its channel signs. */
export function channelMetadata(_request: RouteRequest, local: Local365): RouteAnswer {
  const base = `${local.origin}/botframework/v1/.well-known`;
  const body = {
    issuer: CHANNEL_ISSUER,
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${base}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  };
  return { status: 200, body };
}

/** `GET /botframework/v1/.well-known/keys`. A key not endorsed for `msteams` may not sign a Teams activity. */
export function channelKeys(_request: RouteRequest, local: Local365): RouteAnswer {
  return { status: 200, body: publicKeySet(local.store, 'channel', { endorsements: ['msteams'] }) };
}
