import { setTimeout as pause } from 'node:timers/promises';
import type { GraphDoor } from '../graph/door.ts';

/** What every part of the register is built on. */
export interface Wires {
  door: GraphDoor;
  /** Resolves after the time, rejects when aborted; tests give one that does not wait. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realWait: Wires['wait'] = (milliseconds, signal) =>
  pause(milliseconds, undefined, signal ? { signal } : {});

/** How often something is tried before the register counts as unreachable, and the pause before each new try. */
export const tries = 5;
export const pauseBefore = (attempt: number): number => 150 * 2 ** attempt;
