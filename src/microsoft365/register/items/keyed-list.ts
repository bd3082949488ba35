import { path } from '../../graph/path.ts';
import type { Place } from '../resolve.ts';
import { isGone, isGraphs, unavailable } from '../unavailable.ts';
import type { Wires } from '../wires.ts';
import { type ChangedRow, changeRow } from './change-row.ts';
import { type CreatedRow, createRow } from './create-row.ts';
import type { Fields, ListItem } from './item.ts';
import type { KeyedRows } from './keyed-rows.ts';
import { ListCopy } from './list-copy.ts';

/** Rows with a unique key, held in memory and written through. A list set up anew is found again. */
export class KeyedList implements KeyedRows {
  readonly #wires: Wires;
  readonly #place: Place;
  readonly #key: string;
  readonly #columns: readonly string[];
  readonly #copy: ListCopy;
  readonly refresh: () => Promise<void>;

  constructor(wires: Wires, place: Place, key: string, columns: readonly string[]) {
    this.#wires = wires;
    this.#place = place;
    this.#key = key;
    this.#columns = columns;
    this.#copy = new ListCopy(wires, place, key);
    this.refresh = this.#copy.refresh;
  }

  byKey(value: string): ListItem | undefined {
    return this.#copy.byKey(value);
  }

  items(): ListItem[] {
    return this.#copy.items();
  }

  async create(fields: Fields): Promise<CreatedRow> {
    const row = await this.#again(() => createRow(this.#wires, this.#place, this.#key, fields));
    this.#copy.hold(row.item);
    return row;
  }

  async change(held: ListItem, change: Fields): Promise<ChangedRow> {
    const row = await changeRow(this.#wires, this.#place, held, change, this.#columns);
    if (row.item) this.#copy.hold(row.item);
    else this.#copy.drop(held.id);
    return row;
  }

  async remove(value: string): Promise<void> {
    const held = this.byKey(value);
    if (!held) return;
    try {
      const item = `${await this.#place.path()}${path`/items/${held.id}`}`;
      await this.#wires.door.call({ method: 'DELETE', path: item, repeatable: true });
    } catch (error) {
      if (!isGraphs(error)) throw error;
      if (!isGone(error)) throw unavailable(`Raden ${value} i ${this.#place.name} kunde inte raderas`, error);
    }
    this.#copy.drop(held.id);
  }

  async #again<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (!isGone(error) || !(await this.#place.renew())) throw error;
      await this.refresh();
      return action();
    }
  }
}
