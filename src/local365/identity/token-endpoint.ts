import type { RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import { required, type TokenForm, withBasicCredentials } from './client.ts';
import { clientCredentials, type Grant, type Granted, onBehalfOf, password } from './grants.ts';
import { OAuthError, oauthErrorAnswer } from './oauth-error.ts';
import { requireTenant } from './tenant.ts';
import { idToken, TOKEN_LIFETIME_SECONDS } from './tokens.ts';

const GRANTS: Record<string, Grant> = {
  client_credentials: clientCredentials,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': onBehalfOf,
  password,
};

/** `POST /{tenant}/oauth2/v2.0/token`. Neither tokens nor secrets are logged or told in errors. */
export async function tokenEndpoint(request: RouteRequest, local: Local365): Promise<RouteAnswer> {
  try {
    requireTenant(request.params.tenant, local);
    const form = withBasicCredentials(formOf(request.body), request.headers.authorization);
    const grantType = required(form, 'grant_type');
    const grant = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined;
    if (!grant) {
      const message = `The app requested an unsupported grant type '${grantType}'.`;
      throw new OAuthError({ error: 'unsupported_grant_type', code: 70003, message });
    }
    const body = await tokenBody(await grant(form, local), form, local);
    return { status: 200, headers: { 'cache-control': 'no-store', pragma: 'no-cache' }, body };
  } catch (error) {
    if (error instanceof OAuthError) return oauthErrorAnswer(error);
    throw error;
  }
}

async function tokenBody(granted: Granted, form: TokenForm, local: Local365): Promise<object> {
  const { accessToken, resource, person } = granted;
  const { tenant, app } = local.world;
  const lifetime = { expires_in: TOKEN_LIFETIME_SECONDS - 1, ext_expires_in: TOKEN_LIFETIME_SECONDS - 1 };
  const body = { token_type: 'Bearer', ...lifetime, access_token: accessToken };
  if (!person) return body;
  const scopes =
    resource.kind === 'graph'
      ? app.delegatedPermissions.map((name) => `${resource.audience}/${name}`)
      : [app.apiScope];
  const identified = /\bopenid\b/.test(form.scope ?? '') ? { id_token: await idToken(local, person) } : {};
  const account = JSON.stringify({ uid: person.id, utid: tenant.id });
  const clientInfo =
    form.client_info === '1' ? { client_info: Buffer.from(account).toString('base64url') } : {};
  return { ...body, scope: scopes.join(' '), ...identified, ...clientInfo };
}

function formOf(body: unknown): TokenForm {
  if (typeof body === 'object' && body !== null && !Buffer.isBuffer(body)) return body as TokenForm;
  const message = 'The request must be a form (application/x-www-form-urlencoded).';
  throw new OAuthError({ error: 'invalid_request', code: 900144, message });
}
