import { Temporal } from 'temporal-polyfill';
import { swedishDate } from '../scheduling/working-days.ts';

/** Somebody's own word that they are away: a row of the list `Franvaro`, erased when it has passed. */
export interface Absence {
  /** Entra id. */
  person: string;
  name: string;
  /** The last day away, `YYYY-MM-DD`. */
  until: string;
}

/** Ids of those who are away on a date. */
export const awayOn = (absences: readonly Absence[], date: string): string[] =>
  absences.filter((a) => date <= a.until).map((a) => a.person);

const mostDays = 366;

/** Why a day cannot be the last one away, in a sentence; undefined where it can. */
export const whyNotUntil = (until: string, now: string): string | undefined => {
  const today = swedishDate(now);
  if (until < today) return 'Den dagen har redan varit. Skriv den sista dag du är borta.';
  const latest = Temporal.PlainDate.from(today).add({ days: mostDays }).toString();
  return until > latest
    ? 'Det är mer än ett år dit. Hör av dig till kansliet om någon annan ska ta över ditt uppdrag.'
    : undefined;
};
