import { overdueOf } from '../../domain/dialogue/rounds/overdue.ts';
import { awayOn } from '../../domain/people/absence.ts';
import { holdersOf, type Person } from '../../domain/people/mandates.ts';
import { startOf } from '../../domain/scheduling/notice-hours.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import { handedBackWords, leadWords, overWords, type Words } from '../texts/overdue.ts';
import { bodyName } from '../views/words.ts';
import type { AskedRound } from './asked-round.ts';
import type { CardWant } from './card-wants.ts';

const midnight = '00:00';

/**
 * When the last day for answers has passed: a word to the next in order, who may lead the question, and then to the
 * secretary, with whom it lies open. Nothing is decided by it, and nobody is told who has not answered.
 */
export const overdueWants = (deps: Deps, asked: AskedRound): CardWant[] => {
  const { round, profile, title } = asked;
  const about = { title, body: bodyName(profile, round.body), due: round.due };
  const secretaries = secretariesOf(deps, asked);
  if (isOver(asked)) {
    return [
      ...round.electorate.flatMap((person) => standing(deps, asked, 'lead', person, leadWords(about))),
      ...secretaries.flatMap((person) => standing(deps, asked, 'open', person, leadWords(about))),
    ];
  }
  const away = awayOn(deps.absences.all(), swedishDate(deps.clock.now()));
  const { next, handedBack, closable } = overdueOf(round, profile.rounds.handBackAfter, away);
  return [
    ...round.electorate.flatMap((person) =>
      next?.person.id === person.id
        ? told(deps, asked, 'lead', person, leadWords(about), next.from, handedBack)
        : standing(deps, asked, 'lead', person, leadWords(about)),
    ),
    ...secretaries.flatMap((person) =>
      told(deps, asked, 'open', person, handedBackWords(about, closable), handedBack),
    ),
  ];
};

type What = 'lead' | 'open';

const told = (
  deps: Deps,
  asked: AskedRound,
  what: What,
  person: Person,
  words: Words,
  from: string,
  before?: string,
): CardWant[] => {
  const { notices } = deps.policies.current.profile.rounds;
  return [
    {
      ...want(asked, what, person, words),
      notBefore: startOf(from, notices.from),
      ...(before === undefined ? {} : { notAfter: startOf(before, midnight) }),
    },
  ];
};

const isOver = ({ round, waits }: AskedRound): boolean => round.state !== 'open' || waits;

/** What was told once is brought up to date for as long as the question is open, and once when it is over. */
const standing = (deps: Deps, asked: AskedRound, what: What, person: Person, words: Words): CardWant[] =>
  deps.outbox.get(keyOf(asked, what, person)) ? [want(asked, what, person, words)] : [];

const keyOf = ({ stream, round }: AskedRound, what: What, { id }: Person): string =>
  `${stream}:${what}-${round.id}-${id}`;

const want = (asked: AskedRound, what: What, person: Person, words: Words): CardWant => {
  const { stream, version, round, title, link } = asked;
  const said = isOver(asked) ? overWords(title, round.state) : words;
  return {
    key: keyOf(asked, what, person),
    person,
    view: { kind: 'told', nr: stream, version, round: round.id, link, reader: person.id, ...said },
    summary: `${said.heading}: ${title}`,
    final: round.state !== 'open',
    since: round.openedAt,
  };
};

const secretariesOf = (deps: Deps, { round, profile }: AskedRound): Person[] =>
  profile.roles
    .filter((role) => role.secretary)
    .flatMap((role) =>
      holdersOf(deps.organisation.mandates(), role.id, round.body, swedishDate(deps.clock.now())),
    );
