import type { Local365 } from '../local365.ts';
import { OAuthError } from './oauth-error.ts';

/** Names by which a multi-tenant client means "whichever tenant the person is of"; here there is one. */
const ANY_TENANT = ['common', 'organizations', 'botframework.com'];

/** Throws `invalid_request` when the path names another tenant than this world's. */
export function requireTenant(name: string | undefined, local: Local365): void {
  const { id, domain } = local.world.tenant;
  if (name !== undefined && [id, domain, ...ANY_TENANT].includes(name.toLowerCase())) return;
  const message = `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
  throw new OAuthError({ error: 'invalid_request', code: 90002, message });
}
