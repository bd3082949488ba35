import type { Case } from '../../domain/dialogue/case/case.ts';
import { type Person, presidiumOf } from '../../domain/people/mandates.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import { formNotes } from '../texts/rounds.ts';
import type { ConvenedCard } from './card-view.ts';
import { matterOf } from './matter.ts';
import { bodyName } from './words.ts';

/** Who is called to the presidium's own meeting: those who sit there today. */
export const calledTo = (deps: Deps, c: Case): Person[] => {
  const { profile } = deps.policies.byHash(c.policy);
  const { convened } = c;
  if (!convened || c.rounds.some((r) => r.state === 'open')) return [];
  return presidiumOf(profile, deps.organisation.mandates(), convened.body, swedishDate(deps.clock.now()));
};

/** The call to the meeting, until it is opened and each gets a card to answer on. */
export const convenedCard = (deps: Deps, c: Case, { id }: Person): ConvenedCard | undefined => {
  const { convened } = c;
  if (!convened || !calledTo(deps, c).some((p) => p.id === id)) return undefined;
  const { profile } = deps.policies.byHash(c.policy);
  const { date, time, place, body } = convened;
  return {
    kind: 'convened',
    ...matterOf(deps, c, profile, id),
    heading: `Kallelse till presidiesammanträde: ${bodyName(profile, body)}`,
    date,
    time,
    ...(place === undefined ? {} : { room: place }),
    formNote: formNotes.presidiesammanträde,
  };
};
