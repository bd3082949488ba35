import { keyColumn } from '../lists/keys.ts';
import { type ListName, listNames } from '../lists/lists.ts';
import { TwinTable } from './table.ts';

/** All lists in memory. Several twin registers over one store are several processes over one SharePoint. */
export class TwinStore {
  #tables = tables();
  /** Files of the document library, by path. */
  readonly files = new Map<string, Uint8Array>();

  table(name: ListName): TwinTable {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`No list ${name}`);
    return table;
  }

  /** The lists are set up anew: other lists by the same names. */
  setUpAnew(): void {
    this.#tables = tables();
  }
}

const tables = (): Map<ListName, TwinTable> =>
  new Map(listNames.map((name) => [name, new TwinTable(keyColumn(name))]));
