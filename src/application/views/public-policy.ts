import { within } from '../../domain/policy/duty-time.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { PublicPolicy, PublicWay, PublicWishForm } from '../application.ts';

/** What the page with the form needs to know. */
export const publicWish = (profile: Profile): PublicWishForm => {
  const { municipality, mailbox, places, wishes } = profile;
  return {
    municipality,
    mailbox,
    places,
    takenUp: wishes.takenUp !== undefined,
    ...(wishes.tell === undefined ? {} : { tell: wishes.tell }),
    ways: wishes.ways.map(way),
    languages: wishes.languages,
  };
};

/** How dialogue works in the municipality, as far as it is told on the public pages ([V·T5]). */
export const publicPolicy = (profile: Profile): PublicPolicy => ({
  municipality: profile.municipality,
  source: Object.values(profile.sources)[0]?.title ?? profile.municipality,
  levels: profile.ladder.levels.map(({ number, name, word, meaning, inhabitant, marks }) => ({
    number,
    name,
    word,
    meaning,
    marks,
    ...(inhabitant === undefined ? {} : { inhabitant }),
  })),
  starts: profile.routes.map((r) => ({ name: r.name, by: [...new Set(r.initiatives.map((i) => i.by))] })),
  ...(profile.agenda === undefined
    ? {}
    : {
        citizenShare: profile.agenda.citizenShare,
        citizenShareFrom: profile.agenda.fromMethodLevel,
      }),
  feedback: profile.duties
    .filter((d) => d.audience !== 'elected')
    .map((duty) => ({ name: duty.name, within: within(duty) })),
  ways: profile.wishes.ways.map(way),
});

const way = ({ id, name, text, link }: Profile['wishes']['ways'][number]): PublicWay => ({
  id,
  name,
  text,
  ...(link === undefined ? {} : { link }),
});
