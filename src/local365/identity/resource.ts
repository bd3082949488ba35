import type { Local365 } from '../local365.ts';
import { GRAPH_AUDIENCES } from './graph-caller.ts';
import { OAuthError } from './oauth-error.ts';

/** What a token is asked for: an API, and scopes of it (`.default` = all that was granted). */
export interface Resource {
  kind: 'graph' | 'api' | 'connector';
  audience: string;
  scopes: string[];
}

export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

const SIGN_IN_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Reads the `scope` parameter. Throws `invalid_scope` when it names none or several APIs, or one that is not here. */
export function requestedResource(scope: string, local: Local365): Resource {
  const asked = scope.split(' ').filter((part) => part !== '' && !SIGN_IN_SCOPES.has(part.toLowerCase()));
  const [first, ...rest] = asked.map((part) => oneScope(part, local));
  if (!first) throw invalidScope(scope);
  if (rest.some((other) => other.audience !== first.audience)) throw invalidScope(scope);
  return { ...first, scopes: [first, ...rest].flatMap(({ scopes }) => scopes) };
}

function oneScope(part: string, local: Local365): Resource {
  const { clientId, apiScope } = local.world.app;
  const cut = part.lastIndexOf('/');
  const [resource, name] =
    cut === -1 ? ['', part] : [part.slice(0, cut).replace(/\/$/, ''), part.slice(cut + 1)];
  const scopes = [name];
  // A bare name such as `User.Read` is Graph's.
  if (cut === -1 || GRAPH_AUDIENCES.includes(resource)) return { kind: 'graph', audience: GRAPH, scopes };
  if (resource === CONNECTOR_AUDIENCE) return { kind: 'connector', audience: CONNECTOR_AUDIENCE, scopes };
  const api = apiScope.slice(0, apiScope.lastIndexOf('/'));
  if (resource === api || resource === clientId) return { kind: 'api', audience: clientId, scopes };
  throw invalidScope(part);
}

const GRAPH = 'https://graph.microsoft.com';

function invalidScope(scope: string): OAuthError {
  return new OAuthError({
    error: 'invalid_scope',
    code: 70011,
    message: `The provided value for scope ${scope} is not valid.`,
  });
}
