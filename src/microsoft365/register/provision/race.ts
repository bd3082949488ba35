import { randomUUID } from 'node:crypto';
import { path } from '../../graph/path.ts';
import { itemsWhere } from '../items/read-items.ts';
import { raceStream } from '../log/ledger.ts';
import type { Place } from '../resolve.ts';
import { isGone, isGraphs } from '../unavailable.ts';
import { pauseBefore, tries, type Wires } from '../wires.ts';
import { ProvisioningRefused } from './refused.ts';

export interface RaceReport {
  racers: number;
  survivors: number;
}

/**
 * The key is the lock, and whether unique values hold under a race is nowhere promised: so many creates on one key, at
 * once, against the real list. Exactly one must survive. Throws ProvisioningRefused.
 */
export const raceForKey = async (wires: Wires, place: Place, racers: number): Promise<RaceReport> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stream = `${raceStream}-${randomUUID()}`;
    await Promise.all(Array.from({ length: racers }, () => create(wires, place, stream)));
    const survivors = await itemsWhere(wires, place, 'Key', `${stream}:1`);
    for (const { id } of survivors) await remove(wires, place, id);
    if (survivors.length === 1) return { racers, survivors: 1 };
    if (survivors.length > 1) {
      throw new ProvisioningRefused(
        `Av ${racers} samtidiga rader med samma nyckel blev ${survivors.length} kvar i ${place.name}. ` +
          'Unika värden håller inte: registret kan inte föras här.',
      );
    }
    await wires.wait(pauseBefore(attempt));
  }
  throw new ProvisioningRefused(`Ingen av ${racers} samtidiga rader kunde skrivas i ${place.name}.`);
};

/** Any answer will do: the list is asked afterwards. */
const create = async ({ door }: Wires, place: Place, stream: string): Promise<'answered' | 'failed'> => {
  const fields = { Key: `${stream}:1`, Stream: stream, Version: 1, CommitId: randomUUID() };
  try {
    await door.call({ method: 'POST', path: `${await place.path()}/items`, body: { fields } });
    return 'answered';
  } catch (error) {
    if (!isGraphs(error)) throw error;
    return 'failed';
  }
};

const remove = async ({ door }: Wires, place: Place, id: string): Promise<void> => {
  try {
    const item = `${await place.path()}${path`/items/${id}`}`;
    await door.call({ method: 'DELETE', path: item, repeatable: true });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};
