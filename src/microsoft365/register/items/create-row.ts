import { RegisterUnavailable } from '../../../application/ports/log.ts';
import type { Place } from '../resolve.ts';
import { isFinal, isGraphs, unavailable } from '../unavailable.ts';
import { pauseBefore, tries, type Wires } from '../wires.ts';
import { type Fields, itemOf, type ListItem, lowest, type WireItem } from './item.ts';
import { itemsWhere } from './read-items.ts';

/** `standing`: a row stands under the key; whether it is one's own (the answer was lost) its content tells. */
export type CreatedRow = { kind: 'created' | 'standing'; item: ListItem };

/**
 * Creates a row whose key column is unique. On *any* answer but 201 the key is read back: which error a duplicate gives
 * was not verified, and a lost answer may have had its effect (design 3). Nothing there: the same row once more. Throws
 * RegisterUnavailable when neither could be established.
 */
export const createRow = async (
  wires: Wires,
  place: Place,
  key: string,
  fields: Fields,
): Promise<CreatedRow> => {
  const value = String(fields[key]);
  let failure: unknown;
  for (let attempt = 0; attempt < tries && !isFinal(failure); attempt += 1) {
    if (attempt > 0) await wires.wait(pauseBefore(attempt));
    try {
      const call = {
        method: 'POST',
        path: `${await place.path()}/items`,
        body: { fields: filled(fields) },
      } as const;
      const { status, body } = await wires.door.call<WireItem | undefined>(call);
      if (status === 201 && body?.id) {
        return { kind: 'created', item: { ...itemOf(body), fields: { ...fields, ...body.fields } } };
      }
    } catch (error) {
      if (!isGraphs(error)) throw error;
      failure = error;
    }
    const item = await standing(wires, place, key, value);
    if (item) return { kind: 'standing', item };
  }
  throw new RegisterUnavailable(`Raden ${value} i ${place.name} kunde inte skrivas`, { cause: failure });
};

/** The row under the key, or undefined when the list surely has none. Throws RegisterUnavailable. */
const standing = async (wires: Wires, place: Place, key: string, value: string) => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return lowest(await itemsWhere(wires, place, key, value));
    } catch (error) {
      if (!isGraphs(error) || isFinal(error) || attempt + 1 >= tries) {
        throw unavailable(`Det gick inte att läsa om ${value} står i ${place.name}`, error);
      }
      await wires.wait(pauseBefore(attempt));
    }
  }
};

const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
