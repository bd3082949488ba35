import type { CaseEvent } from '../../domain/dialogue/case/events.ts';
import type { WishEvent } from '../../domain/dialogue/wish/wish.ts';
import type { YearEvent } from '../../domain/yearly/events.ts';
import type { Commit, StoredEvent } from '../ports/log.ts';

/**
 * The log's events as the domain knows them. Every schema version ever shipped is read here: an older one is upcast, an
 * unknown one is a register written by a newer product and stops the start.
 */
const known =
  <E>(family: string) =>
  (event: StoredEvent): E => {
    if (event.v !== 1)
      throw new Error(`${family} event ${event.type} has version ${event.v}, newer than this product knows`);
    // The log is written by this product only, hash-chained and checked when read: its shape is the shape it was written in.
    return event as unknown as E;
  };

export const caseEvents = (commit: Commit): CaseEvent[] => commit.events.map(known<CaseEvent>('Case'));
export const wishEvents = (commit: Commit): WishEvent[] => commit.events.map(known<WishEvent>('Wish'));

export const yearEvents = (commit: Commit): YearEvent[] => commit.events.map(known<YearEvent>('Year'));

export const storedEvents = (events: readonly (CaseEvent | WishEvent | YearEvent)[]): StoredEvent[] =>
  events.map((e) => ({ ...e }));
