import { whyNotUntil } from '../../domain/people/absence.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { spokenDate } from '../../domain/scheduling/spoken-date.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { AbsenceOutcome } from '../application.ts';
import { streamsAsking } from '../effects/keep-plain-lists.ts';
import { RegisterUnavailable } from '../ports/log.ts';
import type { Deps } from '../register/deps.ts';

/**
 * *Jag är borta till …*, in a person's own word, from chat or tab: until and with the day; said again, it is changed.
 * @param words the last day as people write it: `2026-10-03`, `3 oktober`
 */
export const beAway = async (deps: Deps, person: Person, words: string): Promise<AbsenceOutcome> => {
  const refused = (rule: string, message: string): AbsenceOutcome => ({
    kind: 'refused',
    refusal: { rule, citation: 'E frånvaro', message, errors: [{ field: 'until', message }] },
  });
  if (!deps.organisation.mandates().some((m) => m.person.id === person.id))
    return refused(
      'no-mandate',
      'Frånvaro gäller den som har ett uppdrag, och du finns inte bland uppdragen.',
    );
  const until = spokenDate(words, swedishDate(deps.clock.now()));
  if (until === undefined) return refused('absence-date', whichDay(words));
  const why = whyNotUntil(until, deps.clock.now());
  if (why !== undefined) return refused('absence-date', why);
  return written(deps, async () => {
    await deps.absences.put({ person: person.id, name: person.name, until });
    return { kind: 'away', until };
  });
};

const whichDay = (words: string): string => {
  const asked = words === '' ? 'Tala om den sista dag du är borta.' : 'Jag förstod inte vilken dag det är.';
  return `${asked} Skriv till exempel «jag är borta till 3 oktober».`;
};

/** *Jag är tillbaka.* `was`: whether the person had said that they were away. */
export const beBack = (deps: Deps, person: Person): Promise<AbsenceOutcome> =>
  written(deps, async () => {
    const was = absenceOf(deps, person) !== undefined;
    if (was) await deps.absences.remove(person.id);
    return { kind: 'back', was };
  });

/** The last day a person is away, if they are. */
export const absenceOf = (
  { absences, clock }: Pick<Deps, 'absences' | 'clock'>,
  { id }: Pick<Person, 'id'>,
): string | undefined =>
  absences.all().find((a) => a.person === id && a.until >= swedishDate(clock.now()))?.until;

/** Who is reminded, and who leads, may be another now. */
const written = async (deps: Deps, write: () => Promise<AbsenceOutcome>): Promise<AbsenceOutcome> => {
  try {
    const outcome = await write();
    deps.reconsider(streamsAsking(deps));
    return outcome;
  } catch (error) {
    if (error instanceof RegisterUnavailable) return { kind: 'unavailable' };
    throw error;
  }
};
