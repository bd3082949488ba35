import { swedishDay, swedishTime } from '../../../application/texts/dates.ts';
import type { CaseView } from '../../../contracts/views.ts';

/** What a template may ask for of a case; what is not known yet stands as a blank to fill in by hand. */
const blanks = {
  word: '[vad det får kallas]',
  title: '[rubrik]',
  level: '[nivå]',
  meaning: '[vad nivån betyder]',
  date: '[dag]',
  time: '[tid]',
  place: '[plats]',
  municipality: '[kommun]',
  link: '[länk]',
};

type Known = Partial<Record<keyof typeof blanks, string>>;

/** `{word}` and its like become what the case knows. The word is always the one that the ladder allows ([K·L2]). */
export const filledTemplate = (text: string, known: Known): string =>
  text.replace(
    /\{(word|title|level|meaning|date|time|place|municipality|link)\}/g,
    (_, name: keyof Known) => {
      return known[name] ?? blanks[name];
    },
  );

/** What is known of a case, with its next meeting. */
export const knownOf = (
  view: CaseView,
  { municipality, meaning, site }: { municipality: string; meaning: string | undefined; site: string },
): Known => {
  const next = view.meetings.find((m) => m.state === 'planned');
  const place = next?.place ?? next?.room ?? view.place;
  return {
    title: view.title,
    municipality,
    link: `${site}/dialoger/${view.nr}`,
    ...(view.word === undefined ? {} : { word: view.word }),
    ...(view.level === undefined ? {} : { level: view.level.name.toLowerCase() }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(next === undefined
      ? {}
      : { date: swedishDay(next.start), time: swedishTime(next.start).replace('kl. ', '') }),
    ...(place === undefined ? {} : { place }),
  };
};
