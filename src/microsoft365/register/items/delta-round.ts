import { GraphFailure } from '../../graph/errors.ts';
import type { Place } from '../resolve.ts';
import type { Wires } from '../wires.ts';
import type { WireItem } from './item.ts';

export interface DeltaListener {
  /** A round without token begins: everything follows. */
  full(): void;
  /** An item may come again, late and out of order; a tombstone has `deleted`. */
  item(item: WireItem): void;
  /** The list is another one (set up anew): nothing known holds. */
  other(): void;
}

/**
 * One round of delta. 410 (token too old), or a list that is gone (404): looked up again by name and loaded whole.
 * Throws what the door throws, and RegisterUnavailable when there is no such list any more.
 */
export const deltaRound = async (
  wires: Wires,
  place: Place,
  link: string | undefined,
  listener: DeltaListener,
): Promise<{ link: string | undefined; full: boolean }> => {
  try {
    return await follow(wires, place, link, listener);
  } catch (error) {
    if (!(error instanceof GraphFailure) || ![400, 404, 410].includes(error.status)) throw error;
    const another = await place.renew();
    if (another) listener.other();
    if (!another && link === undefined) throw error;
    return await follow(wires, place, undefined, listener);
  }
};

const follow = async (
  { door }: Wires,
  place: Place,
  link: string | undefined,
  listener: DeltaListener,
): Promise<{ link: string | undefined; full: boolean }> => {
  const first = { path: `${await place.path()}/items/delta`, query: { $expand: 'fields' } };
  if (link === undefined) listener.full();
  let latest = link;
  for await (const page of door.pages<WireItem>({ method: 'GET', ...(link ? { path: link } : first) })) {
    for (const item of page.value) listener.item(item);
    latest = page.deltaLink ?? latest;
  }
  return { link: latest, full: link === undefined };
};
