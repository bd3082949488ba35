import { createGraphDoor } from '../../microsoft365/graph/create-graph-door.ts';
import { importOrganisation } from '../../microsoft365/register/import-organisation.ts';
import { provision } from '../../microsoft365/register/provision.ts';
import { loadPolicy } from '../load-policy.ts';
import { localDefaults } from '../worlds/local-tenant.ts';
import { mandatesOf } from '../worlds/mandates-of.ts';
import { meetingsOf } from '../worlds/meetings-of.ts';
import type { WorldPeople } from '../worlds/people.ts';

/** Sets the register up on a bare local Microsoft 365, over the wire: lists, race check, bodies and mandates. */
export const setUp = async (origin: string, world: WorldPeople): Promise<void> => {
  const { tenantId, clientId, clientSecret, registerSiteId, readingSiteId } = localDefaults;
  const door = createGraphDoor({
    tenantId,
    clientId,
    clientSecret,
    identityOrigin: origin,
    graphOrigin: origin,
  });
  const sites = { register: registerSiteId, reading: readingSiteId };
  await provision(door, sites);
  const { policy } = loadPolicy(world.profile);
  await importOrganisation(door, sites, {
    bodies: policy.profile.bodies,
    mandates: mandatesOf(world),
    meetings: meetingsOf(policy.profile),
  });
};
