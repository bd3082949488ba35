import { Temporal } from 'temporal-polyfill';
import type { Elector } from '../../people/mandates.ts';
import { addWorkingDays } from '../../scheduling/working-days.ts';
import { mayClose } from './closing.ts';
import type { Round } from './round.ts';
import { standing, unrecused } from './standing.ts';

/** What happens when the last day for answers has passed without a close: nothing is decided by it. Swedish dates. */
export interface Overdue {
  /** Who is told, on the first working day after, that they may lead it. */
  next?: { person: Elector; from: string };
  /** From when it lies open with the secretary. */
  handedBack: string;
  /** Whether it may be closed as it stands: the answers suffice, or it binds nobody. */
  closable: boolean;
}

/**
 * First the next in order, then the secretary. Where the answers suffice, where one person decides on delegation or nobody
 * is next, it is the secretary's at once.
 * @param away ids of those who are away
 */
export const overdueOf = (round: Round, handBackAfter: number, away: readonly string[]): Overdue => {
  const first = addWorkingDays(round.due, 1);
  const dayAfter = Temporal.PlainDate.from(round.due).add({ days: 1 }).toString();
  const closable = mayClose(round, dayAfter).settled;
  const person =
    round.delegate === undefined && !standing(round).settled ? nextInOrder(round, away) : undefined;
  return person
    ? { next: { person, from: first }, handedBack: addWorkingDays(first, handBackAfter), closable }
    : { handedBack: first, closable };
};

/** Who is next to lead a round after its chair: the first in order who is neither recused nor away. */
export const nextInOrder = (round: Round, away: readonly string[]): Elector | undefined => {
  const [chair, ...others] = unrecused(round);
  return chair && others.find((e) => !away.includes(e.id));
};

/** Whether the question lies open with the secretary on a date. */
export const isHandedBack = (
  round: Round,
  handBackAfter: number,
  away: readonly string[],
  date: string,
): boolean =>
  round.state === 'open' && date > round.due && date >= overdueOf(round, handBackAfter, away).handedBack;
