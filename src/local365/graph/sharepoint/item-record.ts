import type { Store } from '../../state/store.ts';
import type { Actor } from './list-record.ts';

export type FieldValue = string | number | boolean | readonly string[];

/** A list item as the state keeps it (collection `items:<list id>`, by item id). A deleted one stays as a tombstone for delta. */
export interface ItemRecord {
  /** A number, counted up within the list and never used again. */
  id: string;
  guid: string;
  version: number;
  /** Place in the list's history of changes: delta hands out what lies after a place. */
  change: number;
  deleted: boolean;
  createdDateTime: string;
  lastModifiedDateTime: string;
  createdBy: Actor;
  lastModifiedBy: Actor;
  fields: Readonly<Record<string, FieldValue>>;
}

/** How far a list has counted (collection `counters`, by list id). */
interface Counters {
  lastItemId: number;
  lastChange: number;
}

export const items = (listId: string, store: Store) => store.collection<ItemRecord>(`items:${listId}`);

export function liveItems(listId: string, store: Store): ItemRecord[] {
  return [...items(listId, store).values()].filter(({ deleted }) => !deleted);
}

export function lastChange(listId: string, store: Store): number {
  return counters(listId, store).lastChange;
}

/** The next place in the list's history, and the id a new item gets there. Only inside `Store.commit`. */
export function nextChange(
  listId: string,
  store: Store,
  kind: 'create' | 'change',
): { change: number; id: string } {
  const { lastItemId, lastChange } = counters(listId, store);
  const next = { lastItemId: lastItemId + (kind === 'create' ? 1 : 0), lastChange: lastChange + 1 };
  store.collection<Counters>('counters').put(listId, next);
  return { change: next.lastChange, id: String(next.lastItemId) };
}

function counters(listId: string, store: Store): Counters {
  return store.collection<Counters>('counters').get(listId) ?? { lastItemId: 0, lastChange: 0 };
}
