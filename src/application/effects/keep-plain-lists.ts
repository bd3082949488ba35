import { openRound } from '../../domain/dialogue/case/case.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { openRoundsOf } from '../../domain/yearly/year.ts';
import type { Deps } from '../register/deps.ts';

/** Streams in which somebody is asked something now. */
export const streamsAsking = ({ state }: Pick<Deps, 'state'>): string[] => [
  ...[...state.cases.values()].filter((c) => openRound(c)).map((c) => c.nr),
  ...[...state.years.values()].filter((y) => openRoundsOf(y).length > 0).map((y) => y.nr),
];

/** Mandates, absences and calendars are edited in SharePoint by people: what they wrote is seen, and who is away may be another. */
export const refreshPlainLists = async (deps: Deps): Promise<void> => {
  const before = JSON.stringify(deps.absences.all());
  await Promise.all([deps.organisation.refresh(), deps.absences.refresh(), deps.bodyMeetings.refresh()]);
  if (JSON.stringify(deps.absences.all()) !== before) deps.reconsider(streamsAsking(deps));
};

/** Where somebody was is nobody's business once they are back. */
export const erasePassedAbsences = async ({ absences, clock }: Deps): Promise<void> => {
  const today = swedishDate(clock.now());
  for (const { person } of absences.all().filter((a) => a.until < today)) await absences.remove(person);
};
