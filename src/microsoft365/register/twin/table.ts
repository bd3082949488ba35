import type { Fields, ListItem } from '../items/item.ts';

interface TwinRow {
  fields: Fields;
  version: number;
  /** Place in the table's history of changes. */
  change: number;
  deleted: boolean;
}

const itemOf = (id: number, row: TwinRow): ListItem => ({
  id: String(id),
  eTag: `"twin,${row.version}"`,
  fields: { ...row.fields },
});

/** A list in memory, shared by all who open it: a unique key, versions, a history. */
export class TwinTable {
  readonly #key: string;
  readonly #rows: TwinRow[] = [];
  #changes = 0;

  constructor(key: string) {
    this.#key = key;
  }

  find(key: string): ListItem | undefined {
    const id = this.#rows.findIndex(({ fields, deleted }) => !deleted && this.#holds(fields, key));
    const row = this.#rows[id];
    return row && itemOf(id, row);
  }

  items(): ListItem[] {
    return this.#rows.flatMap((row, id) => (row.deleted ? [] : [itemOf(id, row)]));
  }

  /** What changed after the point in history, and the point reached. */
  since(point: number): { rows: { item: ListItem; deleted: boolean }[]; point: number } {
    const rows = this.#rows.flatMap((row, id) =>
      row.change > point ? [{ item: itemOf(id, row), deleted: row.deleted }] : [],
    );
    return { rows, point: this.#changes };
  }

  /** Adds a row whatever its key; `create` of the rows keeps keys unique. */
  insert(fields: Fields): ListItem {
    const row = { fields: { ...fields }, version: 1, change: this.#next(), deleted: false };
    return itemOf(this.#rows.push(row) - 1, row);
  }

  /** As by hand when no eTag is given. Undefined: gone, or another version stands. */
  change(id: string, change: Fields, eTag?: string): ListItem | undefined {
    const row = this.#rows[Number(id)];
    if (!row || row.deleted || (eTag !== undefined && eTag !== itemOf(Number(id), row).eTag))
      return undefined;
    row.fields = { ...row.fields, ...change };
    row.version += 1;
    row.change = this.#next();
    return itemOf(Number(id), row);
  }

  delete(id: string): void {
    const row = this.#rows[Number(id)];
    if (!row) return;
    row.deleted = true;
    row.change = this.#next();
  }

  /** Uniqueness ignores case, as SharePoint's. */
  #holds(fields: Fields, key: string): boolean {
    return String(fields[this.#key]).toLowerCase() === key.toLowerCase();
  }

  #next(): number {
    this.#changes += 1;
    return this.#changes;
  }
}
