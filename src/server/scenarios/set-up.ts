import { createGraphDoor } from '../../microsoft365/graph/create-graph-door.ts';
import type { GraphDoor } from '../../microsoft365/graph/door.ts';
import { importOrganisation } from '../../microsoft365/register/import-organisation.ts';
import { provision, provisionLists } from '../../microsoft365/register/provision.ts';
import { loadPolicy } from '../load-policy.ts';
import { localDefaults } from '../worlds/local-tenant.ts';
import { mandatesOf } from '../worlds/mandates-of.ts';
import { meetingsOf } from '../worlds/meetings-of.ts';
import type { WorldPeople } from '../worlds/people.ts';

const { tenantId, clientId, clientSecret, registerSiteId, readingSiteId } = localDefaults;
const sites = { register: registerSiteId, reading: readingSiteId };
const doorTo = (origin: string): GraphDoor =>
  createGraphDoor({ tenantId, clientId, clientSecret, identityOrigin: origin, graphOrigin: origin });

/** Sets the register up on a bare local Microsoft 365, over the wire: lists, race check, bodies and mandates. */
export const setUp = async (origin: string, world: WorldPeople): Promise<void> => {
  const door = doorTo(origin);
  await provision(door, sites);
  const { policy } = loadPolicy(world.profile);
  await importOrganisation(door, sites, {
    bodies: policy.profile.bodies,
    mandates: mandatesOf(world),
    meetings: meetingsOf(policy.profile),
  });
};

/** Makes the lists that a state kept from an older product lacks. */
export const addMissingLists = async (origin: string): Promise<void> => {
  await provisionLists(doorTo(origin), sites);
};
