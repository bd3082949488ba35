import type { RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import { issuerOf } from './issuer.ts';
import { OAuthError, oauthErrorAnswer } from './oauth-error.ts';
import { publicKeySet } from './signing-keys.ts';
import { requireTenant } from './tenant.ts';

/** `GET /{tenant}/v2.0/.well-known/openid-configuration`. There is no sign-in page: personas sign in by password grant. */
export function openidConfiguration(request: RouteRequest, local: Local365): RouteAnswer {
  const base = `${local.origin}/${local.world.tenant.id}`;
  return forTenant(request, local, {
    issuer: issuerOf(local),
    token_endpoint: `${base}/oauth2/v2.0/token`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    response_types_supported: ['code', 'id_token'],
    response_modes_supported: ['query'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'preferred_username', 'tid', 'ver'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: 'graph.microsoft.com',
  });
}

/** `GET /{tenant}/discovery/v2.0/keys`. */
export function tenantKeys(request: RouteRequest, local: Local365): RouteAnswer {
  return forTenant(request, local, publicKeySet(local.store, 'tenant', { issuer: issuerOf(local) }));
}

function forTenant(request: RouteRequest, local: Local365, body: object): RouteAnswer {
  try {
    requireTenant(request.params.tenant, local);
    return { status: 200, body };
  } catch (error) {
    if (error instanceof OAuthError) return oauthErrorAnswer(error);
    throw error;
  }
}
