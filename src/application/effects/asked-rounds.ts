import { type Case, preparationHere } from '../../domain/dialogue/case/case.ts';
import type { Year } from '../../domain/yearly/year.ts';
import type { Deps } from '../register/deps.ts';
import { caseCard } from '../views/case-card.ts';
import { yearCard } from '../views/year-card.ts';
import type { AskedRound } from './asked-round.ts';
import type { CardWant } from './card-wants.ts';
import { overdueWants } from './overdue-wants.ts';
import { reminderWants } from './reminder-wants.ts';

/** What the calendar wants told of a case's questions: reminders, and who takes over when the last day has passed. */
export const timedWants = (deps: Deps, c: Case): CardWant[] =>
  c.rounds.flatMap((round) =>
    timed(deps, {
      stream: c.nr,
      version: c.version,
      title: c.title,
      round,
      profile: deps.policies.byHash(c.policy).profile,
      waits: c.agenda !== undefined && preparationHere(c)?.id === round.id,
      view: (person) => caseCard(deps, c, person, round.id),
      link: deps.links.case(c.nr),
    }),
  );

/** The same of a year's. */
export const timedYearWants = (deps: Deps, year: Year): CardWant[] =>
  year.rounds.flatMap((round) =>
    timed(deps, {
      stream: year.nr,
      version: year.version,
      title: `Årshjulet ${year.nr.slice(3)}`,
      round,
      profile: deps.policies.byHash(year.policy).profile,
      waits: false,
      view: (person) => yearCard(deps, year, person, round.id),
      link: deps.links.case(year.nr),
    }),
  );

const timed = (deps: Deps, asked: AskedRound): CardWant[] => [
  ...reminderWants(deps, asked),
  ...overdueWants(deps, asked),
];
