import type { Place } from '../resolve.ts';
import { unavailable } from '../unavailable.ts';
import type { Wires } from '../wires.ts';
import { coalesced } from './coalesced.ts';
import { deltaRound } from './delta-round.ts';
import { countOf } from './etag.ts';
import { itemOf, type ListItem, textOf } from './item.ts';
import { gone } from './read-items.ts';

/** A list held in memory by delta. What this process wrote itself is held at once; delta may lag behind it. */
export class ListCopy {
  readonly #wires: Wires;
  readonly #place: Place;
  readonly #key: string;
  #items = new Map<string, ListItem>();
  #ids = new Map<string, Set<string>>();
  #link: string | undefined;
  /** Ids seen or written since a full round began. */
  #seen = new Set<string>();
  /** A full round; at the end of it what was not seen is gone. Throws RegisterUnavailable. */
  readonly refresh: () => Promise<void>;

  constructor(wires: Wires, place: Place, key: string) {
    this.#wires = wires;
    this.#place = place;
    this.#key = key;
    this.refresh = coalesced(() => this.#round());
  }

  items(): ListItem[] {
    return [...this.#items.values()];
  }

  /** Of rows that share a key the one with the lowest id. */
  byKey(value: string): ListItem | undefined {
    const ids = [...(this.#ids.get(value) ?? [])].sort((a, b) => Number(a) - Number(b));
    return ids[0] === undefined ? undefined : this.#items.get(ids[0]);
  }

  hold(item: ListItem): void {
    this.drop(item.id);
    this.#items.set(item.id, item);
    this.#seen.add(item.id);
    const key = textOf(item.fields, this.#key);
    this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(item.id));
  }

  drop(id: string): void {
    const old = this.#items.get(id);
    if (!old) return;
    this.#items.delete(id);
    this.#ids.get(textOf(old.fields, this.#key))?.delete(id);
  }

  async #round(): Promise<void> {
    try {
      const outcome = await deltaRound(this.#wires, this.#place, this.#link, {
        full: () => {
          this.#seen = new Set();
        },
        item: (wire) => {
          if (wire.deleted) this.drop(wire.id);
          else if (!this.#isOlder(itemOf(wire))) this.hold(itemOf(wire));
        },
        other: () => {
          this.#items = new Map();
          this.#ids = new Map();
        },
      });
      this.#link = outcome.link;
      const unseen = outcome.full ? [...this.#items.keys()].filter((id) => !this.#seen.has(id)) : [];
      for (const id of await gone(this.#wires, this.#place, unseen)) this.drop(id);
    } catch (error) {
      throw unavailable(`Listan ${this.#place.name} kunde inte läsas`, error);
    }
  }

  #isOlder(item: ListItem): boolean {
    const held = countOf(this.#items.get(item.id)?.eTag);
    const count = countOf(item.eTag);
    return held !== undefined && count !== undefined && count < held;
  }
}
