import type { Identity } from '../graph/operation.ts';
import { GraphError } from '../graph/operation.ts';
import type { Local365 } from '../local365.ts';
import { verifyBearer } from './bearer.ts';

export const GRAPH_AUDIENCES = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'];

/** Who calls Graph, and the permissions its token carries. */
export interface GraphCaller {
  identity: Identity;
  granted: ReadonlySet<string>;
}

/** Reads the bearer token of a Graph request. Throws 401 `InvalidAuthenticationToken` when it is missing or not good. */
export async function graphCaller(authorization: string | undefined, local: Local365): Promise<GraphCaller> {
  const verified = await verifyBearer(authorization, GRAPH_AUDIENCES, local);
  if ('refusal' in verified) {
    throw new GraphError(401, 'InvalidAuthenticationToken', verified.refusal, {
      'WWW-Authenticate': 'Bearer',
    });
  }
  const { claims } = verified;
  const clientId = claims.azp ?? '';
  if (claims.idtyp === 'app')
    return { identity: { kind: 'app', clientId }, granted: new Set(claims.roles ?? []) };
  const person = { id: claims.oid ?? '', upn: claims.preferred_username ?? '', name: claims.name ?? '' };
  return {
    identity: { kind: 'person', clientId, ...person },
    granted: new Set(claims.scp?.split(' ') ?? []),
  };
}
