import { RegisterUnavailable } from '../../../application/ports/log.ts';
import { path } from '../../graph/path.ts';
import type { Place } from '../resolve.ts';
import { isFinal, isGone, isGraphs, unavailable } from '../unavailable.ts';
import { pauseBefore, tries, type Wires } from '../wires.ts';
import { nextETag } from './etag.ts';
import type { Fields, ListItem } from './item.ts';
import { readItem } from './read-items.ts';
import { sameFields } from './same-fields.ts';

/** `lost`: another changed the row; `item` is how it stands now, undefined when it is gone. */
export type ChangedRow = { kind: 'changed'; item: ListItem } | { kind: 'lost'; item: ListItem | undefined };

/**
 * Changes a row under If-Match. On any answer but success the row is read: it carries the change = done; it stands as it
 * was held = the same once more; else another was first (412 and 409 have both been seen). Throws RegisterUnavailable.
 */
export const changeRow = async (
  wires: Wires,
  place: Place,
  held: ListItem,
  change: Fields,
  columns: readonly string[],
): Promise<ChangedRow> => {
  let match = held.eTag;
  let failure: unknown;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (match !== undefined) {
      try {
        await patchFields(wires, place, held.id, change, match);
        return { kind: 'changed', item: changed(held, change, nextETag(match)) };
      } catch (error) {
        if (!isGraphs(error)) throw error;
        failure = error;
      }
    }
    const now = await read(wires, place, held.id);
    if (!now) return { kind: 'lost', item: undefined };
    if (match !== undefined && sameFields(change, now.fields)) return { kind: 'changed', item: now };
    if (!sameFields(only(held.fields, columns), now.fields)) return { kind: 'lost', item: now };
    match = now.eTag;
    if (attempt > 0) await wires.wait(pauseBefore(attempt));
  }
  throw new RegisterUnavailable(`Raden ${held.id} i ${place.name} kunde inte ändras`, { cause: failure });
};

/** One PATCH. Throws what the door throws. */
export const patchFields = async (
  { door }: Wires,
  place: Place,
  id: string,
  change: Fields,
  eTag?: string,
): Promise<void> => {
  await door.call({
    method: 'PATCH',
    path: `${await place.path()}${path`/items/${id}`}/fields`,
    body: change,
    ...(eTag ? { headers: { 'If-Match': eTag } } : { repeatable: true }),
  });
};

const changed = (held: ListItem, change: Fields, eTag: string | undefined): ListItem => ({
  id: held.id,
  fields: { ...held.fields, ...change },
  ...(eTag ? { eTag } : {}),
});

const only = (fields: Record<string, unknown>, columns: readonly string[]): Fields =>
  Object.fromEntries(columns.map((column) => [column, (fields[column] ?? null) as Fields[string]]));

const read = async (wires: Wires, place: Place, id: string): Promise<ListItem | undefined> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readItem(wires, place, id);
    } catch (error) {
      if (isGone(error)) return undefined;
      if (!isGraphs(error) || isFinal(error) || attempt + 1 >= tries) {
        throw unavailable(`Raden ${id} i ${place.name} kunde inte läsas`, error);
      }
      await wires.wait(pauseBefore(attempt));
    }
  }
};
