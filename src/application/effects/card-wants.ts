import { type Case, preparationHere } from '../../domain/dialogue/case/case.ts';
import { adjustersOf } from '../../domain/dialogue/rounds/minutes.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Person } from '../../domain/people/mandates.ts';
import type { Year } from '../../domain/yearly/year.ts';
import { filedPdf } from '../records/filed-pdf.ts';
import type { Deps } from '../register/deps.ts';
import type { CardView } from '../views/card-view.ts';
import { caseCard, proposers } from '../views/case-card.ts';
import { calledTo, convenedCard } from '../views/convened-card.ts';
import { yearCard } from '../views/year-card.ts';

/** A card that should stand in a person's chat. */
export interface CardWant {
  /** `<stream>:card-…`, the same for as long as it is the same card. */
  key: string;
  person: Person;
  view: CardView;
  /** What the notification says. */
  summary: string;
  /** What it is about is over: it is brought up to date once more and then left alone. */
  final: boolean;
  /** It is over before it was ever sent: whoever it was for is not asked for what is done. */
  tooLate?: boolean;
  /** When what it asks for arose; UTC instant. */
  since: string;
  /** It is not sent before this UTC instant, nor for the first time at or after that. */
  notBefore?: string;
  notAfter?: string;
}

/** Which cards a case wants: one to each member of each round, and one to whoever is to propose. */
export const cardWants = (deps: Deps, c: Case): CardWant[] => [
  ...ofRounds(deps, c),
  ...ofConvened(deps, c),
  ...ofProposal(deps, c),
];

const ofRounds = (deps: Deps, c: Case): CardWant[] =>
  c.rounds.flatMap((round) =>
    round.electorate.flatMap((person): CardWant[] => {
      const view = caseCard(deps, c, person, round.id);
      if (!view) return [];
      const final = isOver(round, c.records) && !waitsForMeeting(c, round) && !waitsForMinutes(round);
      const done = round.state !== 'open' && !waitsForMeeting(c, round);
      const want = (what: string, asked: string, since: string, tooLate = done): CardWant => ({
        key: `${c.nr}:card-${round.id}-${what}${person.id}`,
        person,
        view,
        summary: view.kind === 'recused' ? 'Du deltar inte i ärendet' : `${asked}: ${c.title}`,
        final,
        tooLate,
        since,
      });
      // A card that only changes disturbs nobody; whoever is asked for something more gets it as a card of its own.
      return [
        want('', 'Ditt svar önskas', round.openedAt),
        ...(round.ready?.again.includes(person.id)
          ? [want('again-', 'Ditt svar i sak önskas', round.ready.at)]
          : []),
        ...(round.minutes && adjustersOf(round).includes(person.id)
          ? [want('adjust-', 'Protokollet väntar på din justering', round.minutes.at, final)]
          : []),
      ];
    }),
  );

/** Withdrawn, or closed with its record filed: the card has nothing more to tell. */
const isOver = (round: Round, records: Case['records']): boolean =>
  round.state === 'withdrawn' || (round.state === 'closed' && filedPdf(records, round.id) !== undefined);

const waitsForMinutes = (round: Round): boolean =>
  round.form === 'presidiesammanträde' && round.state === 'closed' && !round.minutes?.posted;

/** The call to a presidium's own meeting; the same card asks, once the meeting is opened. */
const ofConvened = (deps: Deps, c: Case): CardWant[] =>
  calledTo(deps, c).flatMap((person): CardWant[] => {
    const view = convenedCard(deps, c, person);
    if (!view || !c.convened) return [];
    const key = `${c.nr}:card-R${c.rounds.length + 1}-${person.id}`;
    const summary = `Kallelse till presidiesammanträde: ${c.title}`;
    return [{ key, person, view, summary, final: false, since: c.convened.at }];
  });

/** Which cards a year wants: one to each member of each round about its wheel. */
export const yearCardWants = (deps: Deps, year: Year): CardWant[] =>
  year.rounds.flatMap((round) =>
    round.electorate.flatMap((person): CardWant[] => {
      const view = yearCard(deps, year, person, round.id);
      if (!view) return [];
      const key = `${year.nr}:card-${round.id}-${person.id}`;
      const summary = view.kind === 'recused' ? 'Du deltar inte i frågan' : `Ditt svar önskas: ${view.title}`;
      return [
        {
          key,
          person,
          view,
          summary,
          final: isOver(round, year.records),
          tooLate: round.state !== 'open',
          since: round.openedAt,
        },
      ];
    }),
  );

/** The card of a preparation lives on until the body has met: its day may be moved, and what was decided is told. */
const waitsForMeeting = (c: Case, round: Round): boolean => !c.end && preparationHere(c)?.id === round.id;

const ofProposal = (deps: Deps, c: Case): CardWant[] => {
  const { profile } = deps.policies.byHash(c.policy);
  return c.steps.flatMap((step, index): CardWant[] => {
    if (step.kind !== 'proposal') return [];
    const current = index === c.steps.length - 1;
    const people = current ? proposers(deps, c, profile) : c.proposal ? [c.proposal.by] : [];
    return people.flatMap((person): CardWant[] => {
      const view = caseCard(deps, c, person);
      if (view?.kind !== 'propose' && view?.kind !== 'proposed') return [];
      const key = `${c.nr}:card-${step.step}-${index}-${person.id}`;
      return [
        { key, person, view, summary: `Ditt förslag önskas: ${c.title}`, final: !current, since: step.at },
      ];
    });
  });
};
