import type { ChangedRow } from './change-row.ts';
import type { CreatedRow } from './create-row.ts';
import type { Fields, ListItem } from './item.ts';
import { sameFields } from './same-fields.ts';

/** The rows of a list with a unique key: read from memory, written through. All may throw RegisterUnavailable. */
export interface KeyedRows {
  refresh(): Promise<void>;
  items(): ListItem[];
  /** Of rows that share a key the one with the lowest id. */
  byKey(key: string): ListItem | undefined;
  /** One write; a row that stands under the key is given instead. */
  create(fields: Fields): Promise<CreatedRow>;
  /** One write, if the row stands as it was held. Memory is renewed whatever comes of it. */
  change(held: ListItem, change: Fields): Promise<ChangedRow>;
  remove(key: string): Promise<void>;
}

export type Upserted = 'created' | 'changed' | 'unchanged';

/** Makes the row stand as given, whoever changes it meanwhile. */
export const upsert = async (rows: KeyedRows, key: string, fields: Fields): Promise<Upserted> => {
  const held = rows.byKey(key);
  if (!held) {
    const { item } = await rows.create(fields);
    // A create whose answer was lost finds its own row standing.
    return sameFields(fields, item.fields) ? 'created' : upsert(rows, key, fields);
  }
  if (sameFields(fields, held.fields)) return 'unchanged';
  const { kind } = await rows.change(held, fields);
  return kind === 'changed' ? 'changed' : upsert(rows, key, fields);
};
