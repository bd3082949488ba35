import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { todayIn } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { swedishDay } from '../texts/dates.ts';
import { firstWords } from './case-words.ts';
import { nextStep } from './next-step.ts';
import { firstLines } from './words.ts';

/** What every card of a case begins with. */
export const matterOf = (deps: Deps, c: Case, profile: Profile, reader: string) => {
  const words = firstWords(deps, c);
  const next = nextStep(c, profile, todayIn(deps));
  const ended = c.end ? `Ärendet är avslutat: ${c.steps.at(-1)?.name ?? ''}` : undefined;
  return {
    nr: c.nr,
    version: c.version,
    title: c.title,
    ...(c.place === undefined ? {} : { place: c.place }),
    ...(words === undefined ? {} : { excerpt: firstLines(words, 280) }),
    next:
      ended ??
      `${next.what} – ${next.who}${next.due === undefined ? '' : `, senast ${swedishDay(next.due)}`}`,
    link: deps.links.case(c.nr),
    reader,
  };
};
