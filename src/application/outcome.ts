import type { Refusal } from '../domain/dialogue/refusal.ts';

/**
 * What became of a command. `done` and `repeated` carry the stream and its version; `repeated` is the same command sent
 * again. `incomplete`: it stands in the register, but the person's calendar could not be written (*inte bokat – försök igen*).
 */
export type Outcome =
  | { kind: 'done' | 'repeated'; nr: string; version: number; case?: string }
  | { kind: 'incomplete'; nr: string; version: number; message: string; consent: boolean }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'key-reused' }
  | { kind: 'unknown-stream' }
  | { kind: 'unavailable' };

/** What became of somebody's word on being away. `until` is the last day, `YYYY-MM-DD`. */
export type AbsenceOutcome =
  | { kind: 'away'; until: string }
  | { kind: 'back'; was: boolean }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unavailable' };

/** What became of a change in a body's calendar. */
export type CalendarOutcome =
  | { kind: 'kept' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unavailable' };
