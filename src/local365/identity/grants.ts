import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { verifyToken } from './bearer.ts';
import { confidentialClient, knownClient, required, type TokenForm } from './client.ts';
import { OAuthError } from './oauth-error.ts';
import { type Resource, requestedResource } from './resource.ts';
import { appToken, personToken } from './tokens.ts';

/** What a grant gives: a token, for whom (undefined = the app itself) and for what. */
export interface Granted {
  accessToken: string;
  resource: Resource;
  person: Person | undefined;
}

export type Grant = (form: TokenForm, local: Local365) => Promise<Granted>;

/** The app as itself: only all that an administrator granted (`/.default`) can be asked for. */
export const clientCredentials: Grant = async (form, local) => {
  confidentialClient(form, local);
  const scope = required(form, 'scope');
  const resource = requestedResource(scope, local);
  if (resource.scopes.some((name) => name !== '.default')) {
    const message = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
    throw new OAuthError({ error: 'invalid_scope', code: 1002012, message });
  }
  return { accessToken: await appToken(local, resource), resource, person: undefined };
};

/** The app for the person whose token, meant for the app, it was handed. */
export const onBehalfOf: Grant = async (form, local) => {
  confidentialClient(form, local);
  if (required(form, 'requested_token_use') !== 'on_behalf_of') {
    const message = "The parameter 'requested_token_use' must be 'on_behalf_of'.";
    throw new OAuthError({ error: 'invalid_request', code: 900023, message });
  }
  const resource = consented(requestedResource(required(form, 'scope'), local), local);
  const verified = await verifyToken(required(form, 'assertion'), [local.world.app.clientId], local);
  if ('refusal' in verified) {
    const message = `Assertion failed signature or claims validation. ${verified.refusal}`;
    const code = verified.refusal.includes('expired') ? 500133 : 50013;
    throw new OAuthError({ error: 'invalid_grant', code, message });
  }
  const person = local.world.people.find(({ id }) => id === verified.claims.oid);
  if (!person || verified.claims.scp === undefined) {
    const message = 'Assertion is not a token of a person.';
    throw new OAuthError({ error: 'invalid_grant', code: 50013, message });
  }
  return { accessToken: await personToken(local, resource, person), resource, person };
};

/**
 * A persona signs in with any password: who may be whom is not what is tried here. The application need not be named,
 * since there is but one; a wrong one is refused all the same.
 */
export const password: Grant = async (form, local) => {
  if (form.client_id) knownClient(form.client_id, local);
  if (form.client_secret) confidentialClient(form, local);
  const resource = consented(requestedResource(required(form, 'scope'), local), local);
  required(form, 'password');
  const name = required(form, 'username').toLowerCase();
  const person = local.world.people.find(({ upn, kind }) => upn.toLowerCase() === name && kind === 'person');
  if (!person) {
    const message = 'Error validating credentials due to invalid username or password.';
    throw new OAuthError({ error: 'invalid_grant', code: 50126, message });
  }
  return { accessToken: await personToken(local, resource, person), resource, person };
};

/** Throws `consent_required` when a delegated permission is asked for that nobody has consented to. */
function consented(resource: Resource, local: Local365): Resource {
  const { delegatedPermissions, apiScope, clientId } = local.world.app;
  const given =
    resource.kind === 'graph' ? delegatedPermissions : [apiScope.slice(apiScope.lastIndexOf('/') + 1)];
  const missing = resource.scopes.filter((name) => name !== '.default' && !given.includes(name));
  if (resource.kind !== 'connector' && missing.length === 0) return resource;
  const message = `The user or administrator has not consented to use the application with ID '${clientId}'. Missing: ${missing.join(' ')}.`;
  throw new OAuthError({ error: 'invalid_grant', code: 65001, message, suberror: 'consent_required' });
}
