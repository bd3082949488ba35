import { expect } from 'vitest';
import type { Assertion } from '../../src/application/ports/calendar.ts';
import { findings, loadGraphTruth } from '../../src/local365/testing/graph-truth.ts';
import { startSmallTenant } from '../../src/local365/testing/small-tenant.ts';
import { smallWorld } from '../../src/local365/testing/small-world.ts';
import { personToken } from '../../src/local365/testing/tokens.ts';
import { createGraphDoor } from '../../src/microsoft365/graph/create-graph-door.ts';

const truth = await loadGraphTruth();

/** A local Microsoft 365 and the app's own door to it, as production opens it but for the addresses. */
export async function graphTenant(app: Parameters<typeof startSmallTenant>[0] = {}) {
  const tenant = await startSmallTenant(app);
  const door = createGraphDoor({
    tenantId: smallWorld.tenant.id,
    clientId: smallWorld.app.clientId,
    clientSecret: smallWorld.app.secret,
    identityOrigin: tenant.origin,
    graphOrigin: tenant.origin,
  });
  return {
    ...tenant,
    door,
    /** The proof that the app gets when this person has signed in to it. */
    signedIn: async (upn: string): Promise<Assertion> => ({
      token: await personToken(tenant.origin, upn, smallWorld.app.apiScope),
    }),
    /** Method and path of every Graph exchange so far. */
    asked: () =>
      tenant.exchanges.map(({ method, url }) => `${method} ${new URL(url, tenant.origin).pathname}`),
    /** Makes the next matching requests fail. */
    fault: (method: string, path: string, then: object, times = 1) =>
      tenant.control('POST', '/faults', [{ match: { method, path }, then, times }]),
    /** Holds everything that went over the wire against Microsoft's own description. */
    holdAgainstTruth: () => {
      if (truth !== undefined) expect(findings(truth, tenant.exchanges)).toEqual([]);
    },
  };
}

export type GraphTenant = Awaited<ReturnType<typeof graphTenant>>;
