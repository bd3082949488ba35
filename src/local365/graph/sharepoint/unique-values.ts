import type { Local365 } from '../../local365.ts';
import type { Store } from '../../state/store.ts';
import { GraphError } from '../operation.ts';
import type { ColumnRecord } from './column-record.ts';
import type { FieldValue, ItemRecord } from './item-record.ts';
import type { ListRecord } from './list-record.ts';

/** Which item holds a value of a unique column (collection `unique:<list id>`, by column and folded value). */
const holders = (listId: string, store: Store) => store.collection<{ item: string }>(`unique:${listId}`);

/** SharePoint compares unique values without regard to case; empty values may repeat. */
function keyOf(column: ColumnRecord, value: FieldValue | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${column.name}:${String(value).toLowerCase()}`;
}

const uniqueColumns = (list: ListRecord) =>
  list.columns.filter(({ enforceUniqueValues }) => enforceUniqueValues);

/** Throws what the temperament makes of a duplicate when another item holds one of the values. */
export function refuseDuplicates(
  list: ListRecord,
  fields: ItemRecord['fields'],
  itemId: string | undefined,
  local: Local365,
): void {
  const held = holders(list.id, local.store);
  const clashing = uniqueColumns(list).filter((column) => {
    const key = keyOf(column, fields[column.name]);
    const holder = key === undefined ? undefined : held.get(key);
    return holder !== undefined && holder.item !== itemId;
  });
  if (clashing.length > 0)
    throw duplicate(
      clashing.map(({ name }) => name),
      local.temperament(),
    );
}

/** Hands the unique values of `before` over to those of `after`. Only inside `Store.commit`. */
export function holdValues(
  list: ListRecord,
  before: ItemRecord | undefined,
  after: ItemRecord,
  store: Store,
): void {
  const held = holders(list.id, store);
  for (const column of uniqueColumns(list)) {
    const old = before && keyOf(column, before.fields[column.name]);
    const key = after.deleted ? undefined : keyOf(column, after.fields[column.name]);
    if (old === key) continue;
    if (old !== undefined) held.delete(old);
    if (key !== undefined) held.put(key, { item: after.id });
  }
}

/** Begins to enforce a column's unique values. Throws 400 when the items at hand hold duplicates. Only inside `Store.commit`. */
export function indexColumn(
  listId: string,
  column: ColumnRecord,
  rows: readonly ItemRecord[],
  store: Store,
): void {
  if (!column.enforceUniqueValues) return;
  const held = holders(listId, store);
  for (const row of rows) {
    const key = keyOf(column, row.fields[column.name]);
    if (key === undefined) continue;
    if (held.has(key))
      throw new GraphError(400, 'invalidRequest', `Column '${column.name}' holds duplicate values.`);
    held.put(key, { item: row.id });
  }
}

/** Forgets a column's unique values. Only inside `Store.commit`. */
export function forgetColumn(
  listId: string,
  column: ColumnRecord,
  rows: readonly ItemRecord[],
  store: Store,
): void {
  for (const row of rows) {
    const key = column.enforceUniqueValues ? keyOf(column, row.fields[column.name]) : undefined;
    if (key !== undefined) holders(listId, store).delete(key);
  }
}

/** Which error Graph gives was not verified; 400, 409 and 500 have all been told of. The words are SharePoint's. */
function duplicate(names: readonly string[], temperament: string): GraphError {
  const message = `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${names.join(', ')}].`;
  if (temperament === 'duplicate-409') return new GraphError(409, 'nameAlreadyExists', message);
  if (temperament === 'duplicate-500')
    return new GraphError(500, 'generalException', 'General exception while processing');
  return new GraphError(400, 'invalidRequest', message);
}
