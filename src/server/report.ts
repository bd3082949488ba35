import { CalendarUnavailable } from '../application/ports/calendar.ts';
import { RegisterUnavailable } from '../application/ports/log.ts';
import { NotSent, OutcomeUnknown } from '../application/ports/outward.ts';

/** What is expected to go wrong now and then, and is tried again: one line is enough. */
const passing = [CalendarUnavailable, NotSent, OutcomeUnknown, RegisterUnavailable];

/** Tells it on standard error: what was being done, and what went wrong. People's texts are never in it. */
export const report = (what: string, error: unknown): void => {
  const brief = passing.some((kind) => error instanceof kind);
  const told = error instanceof Error ? (brief ? error.message : error.stack) : String(error);
  console.error(`${what}: ${told}`);
};
