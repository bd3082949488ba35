import { randomUUID } from 'node:crypto';
import { readClock } from './control/clock.ts';
import { Faults } from './control/faults.ts';
import { Mood } from './control/temperaments.ts';
import { Traffic } from './control/traffic.ts';
import type { Local365 } from './local365.ts';
import type { Store } from './state/store.ts';
import type { World } from './world.ts';

type Change = Parameters<Local365['notify']>[0] | { kind: 'reset' };

/** `Local365` as its own control path sees it: with the knobs. */
export interface Machine extends Local365 {
  readonly faults: Faults;
  readonly mood: Mood;
  readonly traffic: Traffic;
  /** Calls `listener` at every change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void;
  announce(change: Change): void;
}

export function createMachine(parts: { world: World; store: Store; origin: string }): Machine {
  const { world, store, origin } = parts;
  const listeners = new Set<(change: Change) => void>();
  const mood = new Mood();
  const announce = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  return {
    world,
    store,
    origin,
    faults: new Faults(),
    mood,
    traffic: new Traffic(),
    now: () => readClock(store),
    newId: () => randomUUID(),
    temperament: () => mood.name,
    notify: announce,
    announce,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
