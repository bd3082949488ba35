import type { Store } from './state/store.ts';
import type { World } from './world.ts';

/** What every part of the local Microsoft 365 is given. */
export interface Local365 {
  readonly world: World;
  readonly store: Store;
  /** Local time in epoch milliseconds (ticks from the world's clock; settable by `/__local/clock`). Token times do not use it. */
  now(): number;
  /** A new GUID. */
  newId(): string;
  /** The temperament in force, e.g. `duplicate-409`; `calm` when none. */
  temperament(): string;
  /** Tells the workbench's event stream that something of a person's changed. */
  notify(change: { kind: 'activity' | 'mail' | 'event'; upn: string }): void;
  /** The emulator's own origin, e.g. `http://localhost:3979`. */
  readonly origin: string;
}
