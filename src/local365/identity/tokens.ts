import { SignJWT } from 'jose';
import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import type { Claims } from './claims.ts';
import { issuerOf } from './issuer.ts';
import type { Resource } from './resource.ts';
import { privateKey } from './signing-keys.ts';

/** Real seconds, whatever local time is: libraries compare with their own clock. */
export const TOKEN_LIFETIME_SECONDS = 3600;

/** A token that speaks for the app alone; for Graph it carries the application permissions an administrator granted. */
export function appToken(local: Local365, resource: Resource): Promise<string> {
  const { clientId, applicationPermissions } = local.world.app;
  const roles = resource.kind === 'graph' ? { roles: applicationPermissions } : {};
  return sign(local, resource.audience, {
    azp: clientId,
    oid: clientId,
    sub: clientId,
    idtyp: 'app',
    ...roles,
  });
}

/** A token that speaks for a person through the app. */
export function personToken(local: Local365, resource: Resource, person: Person): Promise<string> {
  const { clientId, delegatedPermissions, apiScope } = local.world.app;
  const scopes =
    resource.kind === 'graph' ? delegatedPermissions : [apiScope.slice(apiScope.lastIndexOf('/') + 1)];
  return sign(local, resource.audience, { azp: clientId, ...personClaims(person), scp: scopes.join(' ') });
}

/** What a sign-in library keeps about who signed in. */
export function idToken(local: Local365, person: Person): Promise<string> {
  return sign(local, local.world.app.clientId, personClaims(person));
}

function personClaims(person: Person): Claims {
  return { oid: person.id, sub: person.id, name: person.name, preferred_username: person.upn };
}

function sign(local: Local365, audience: string, claims: Claims): Promise<string> {
  const { kid, key } = privateKey(local.store, 'tenant');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, tid: local.world.tenant.id, ver: '2.0', uti: local.newId() })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(issuerOf(local))
    .setAudience(audience)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + TOKEN_LIFETIME_SECONDS)
    .sign(key);
}
