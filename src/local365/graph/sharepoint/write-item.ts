import type { Local365 } from '../../local365.ts';
import type { Identity } from '../operation.ts';
import { actorOf, timestamp } from './actor.ts';
import { changedFields, type FieldChanges } from './item-fields.ts';
import { type ItemRecord, items, nextChange } from './item-record.ts';
import type { ListRecord } from './list-record.ts';
import { holdValues, refuseDuplicates } from './unique-values.ts';

/** Adds an item. Throws as the temperament has it when a unique value is taken. */
export function createItem(
  list: ListRecord,
  changes: FieldChanges,
  identity: Identity,
  local: Local365,
): ItemRecord {
  const fields = changedFields({}, changes);
  refuseDuplicates(list, fields, undefined, local);
  const now = timestamp(local);
  const actor = actorOf(identity, local);
  return local.store.commit(() =>
    write(list, undefined, local, {
      ...nextChange(list.id, local.store, 'create'),
      guid: local.newId(),
      version: 1,
      deleted: false,
      createdDateTime: now,
      lastModifiedDateTime: now,
      createdBy: actor,
      lastModifiedBy: actor,
      fields,
    }),
  );
}

/** Changes some fields of an item, which thereby gets a new version and eTag. Throws as `createItem`. */
export function updateItem(
  list: ListRecord,
  item: ItemRecord,
  changes: FieldChanges,
  identity: Identity,
  local: Local365,
): ItemRecord {
  const fields = changedFields(item.fields, changes);
  refuseDuplicates(list, fields, item.id, local);
  return next(list, item, { fields }, identity, local);
}

/** Deletes an item; its tombstone stays, so that delta can tell. */
export function deleteItem(list: ListRecord, item: ItemRecord, identity: Identity, local: Local365): void {
  next(list, item, { deleted: true, fields: {} }, identity, local);
}

function next(
  list: ListRecord,
  item: ItemRecord,
  changes: Partial<ItemRecord>,
  identity: Identity,
  local: Local365,
): ItemRecord {
  return local.store.commit(() =>
    write(list, item, local, {
      ...item,
      change: nextChange(list.id, local.store, 'change').change,
      version: item.version + 1,
      lastModifiedDateTime: timestamp(local),
      lastModifiedBy: actorOf(identity, local),
      ...changes,
    }),
  );
}

function write(
  list: ListRecord,
  before: ItemRecord | undefined,
  local: Local365,
  after: ItemRecord,
): ItemRecord {
  items(list.id, local.store).put(after.id, after);
  holdValues(list, before, after, local.store);
  return after;
}
