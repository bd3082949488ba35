import type { ChangedRow } from '../items/change-row.ts';
import type { CreatedRow } from '../items/create-row.ts';
import { type Fields, type ListItem, textOf } from '../items/item.ts';
import type { KeyedRows } from '../items/keyed-rows.ts';
import { keyColumn } from '../lists/keys.ts';
import type { ListName } from '../lists/lists.ts';
import type { TwinStore } from './store.ts';

/** One process's view of a list in memory. */
export class TwinRows implements KeyedRows {
  readonly #store: TwinStore;
  readonly #name: ListName;
  readonly #key: string;
  #held = new Map<string, ListItem>();

  constructor(store: TwinStore, name: ListName) {
    this.#store = store;
    this.#name = name;
    this.#key = keyColumn(name);
  }

  async refresh(): Promise<void> {
    this.#held = new Map();
    for (const item of this.#table.items()) this.#hold(item);
  }

  items(): ListItem[] {
    return [...this.#held.values()];
  }

  byKey(key: string): ListItem | undefined {
    return this.#held.get(key);
  }

  async create(fields: Fields): Promise<CreatedRow> {
    const standing = this.#table.find(String(fields[this.#key]));
    const item = standing ?? this.#table.insert(fields);
    this.#hold(item);
    return { kind: standing ? 'standing' : 'created', item };
  }

  async change(held: ListItem, change: Fields): Promise<ChangedRow> {
    const item = this.#table.change(held.id, change, held.eTag);
    if (item) {
      this.#hold(item);
      return { kind: 'changed', item };
    }
    const now = this.#table.items().find(({ id }) => id === held.id);
    if (now) this.#hold(now);
    else this.#held.delete(textOf(held.fields, this.#key));
    return { kind: 'lost', item: now };
  }

  async remove(key: string): Promise<void> {
    const held = this.#held.get(key);
    if (held) this.#table.delete(held.id);
    this.#held.delete(key);
  }

  get #table() {
    return this.#store.table(this.#name);
  }

  #hold(item: ListItem): void {
    this.#held.set(textOf(item.fields, this.#key), item);
  }
}
