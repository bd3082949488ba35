import type { Local365 } from '../local365.ts';
import { OAuthError } from './oauth-error.ts';

/** The form of a token request, with the client's name and secret also read from `Authorization: Basic`. */
export type TokenForm = Readonly<Record<string, string>>;

/** The parameter's value. Throws `invalid_request` when it is missing. */
export function required(form: TokenForm, name: string): string {
  const value = form[name];
  if (value) return value;
  const message = `The request body must contain the following parameter: '${name}'.`;
  throw new OAuthError({ error: 'invalid_request', code: 900144, message });
}

/** Throws unless the request comes from the registered app with its secret. */
export function confidentialClient(form: TokenForm, local: Local365): void {
  knownClient(required(form, 'client_id'), local);
  const { clientId, secret } = local.world.app;
  if (required(form, 'client_secret') === secret) return;
  const message = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`;
  throw new OAuthError({ status: 401, error: 'invalid_client', code: 7000215, message });
}

/** Throws unless the application is the registered one. */
export function knownClient(clientId: string, local: Local365): void {
  const { app, tenant } = local.world;
  if (clientId.toLowerCase() === app.clientId.toLowerCase()) return;
  const message = `Application with identifier '${clientId}' was not found in the directory '${tenant.name}'.`;
  throw new OAuthError({ error: 'unauthorized_client', code: 700016, message });
}

/** Moves `Authorization: Basic` into the form, where Entra also takes the client's name and secret. */
export function withBasicCredentials(form: TokenForm, authorization: string | undefined): TokenForm {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return form;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .split(':')
    .map(decodeURIComponent);
  return { ...form, client_id: id, client_secret: secret };
}
