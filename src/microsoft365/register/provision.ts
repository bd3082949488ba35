import type { GraphDoor } from '../graph/door.ts';
import { declarationOf, listNames } from './lists/lists.ts';
import { type ListReport, provisionList } from './provision/provision-list.ts';
import { type RaceReport, raceForKey } from './provision/race.ts';
import { placeOf, type Sites } from './resolve.ts';
import { realWait, type Wires } from './wires.ts';

export { ProvisioningRefused } from './provision/refused.ts';

export interface ProvisionReport {
  lists: ListReport[];
  race: RaceReport;
}

export interface ProvisionOptions {
  /** Creates at once on one key; 20 unless told. */
  racers?: number;
  wait?: Wires['wait'];
}

/** Makes what is missing of the lists and leaves what stands: a newer product may have more of them. */
export const provisionLists = async (
  door: GraphDoor,
  sites: Sites,
  wait: Wires['wait'] = realWait,
): Promise<ListReport[]> => {
  const reports: ListReport[] = [];
  for (const declaration of listNames.map(declarationOf))
    reports.push(await provisionList({ door, wait }, sites[declaration.site], declaration));
  return reports;
};

/**
 * Sets the lists up on both sites, or mends what is missing; may be run again at any time. Needs `Sites.Manage.All` or
 * owner on the sites. Throws ProvisioningRefused when the register must not be kept there, else what Graph said.
 */
export const provision = async (
  door: GraphDoor,
  sites: Sites,
  options: ProvisionOptions = {},
): Promise<ProvisionReport> => {
  const wires: Wires = { door, wait: options.wait ?? realWait };
  const lists = await provisionLists(door, sites, wires.wait);
  const race = await raceForKey(wires, placeOf(wires, sites, 'Handelser'), options.racers ?? 20);
  return { lists, race };
};
