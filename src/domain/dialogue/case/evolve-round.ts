import type { Dispute, Minutes, Round } from '../rounds/round.ts';
import type { EventOf, RoundEvent } from './events.ts';

type Opened = EventOf<'RoundOpened'>;
/** What happens to a round that has been opened. */
export type WithinRound = RoundEvent | EventOf<'AnswerGiven' | 'RoundClosed' | 'RoundWithdrawn'>;

export const evolveRound = (rounds: readonly Round[], e: Opened | WithinRound): Round[] =>
  e.type === 'RoundOpened'
    ? [...rounds, opened(e)]
    : rounds.map((round) => (round.id === e.round ? { ...round, ...changes(round, e) } : round));

const opened = ({ type, v, at, round: id, ...asked }: Opened): Round => ({
  ...asked,
  id,
  openedAt: at,
  answers: {},
  disputes: [],
  reservations: {},
  state: 'open',
});

const changes = (round: Round, e: WithinRound): Partial<Round> => {
  switch (e.type) {
    case 'AnswerGiven': {
      const { type, v, round: _, ...answer } = e;
      return { answers: { ...round.answers, [e.person]: answer } };
    }
    case 'ReadinessSettled':
      return { ready: { rule: e.rule, again: e.again, at: e.at } };
    case 'RecusalQuestioned': {
      const { person, by, reason, at } = e;
      return { disputes: [...round.disputes, { person, by, reason, at, votes: {} }] };
    }
    case 'RecusalVoted':
      return { disputes: onOpen(round, (d) => ({ ...d, votes: { ...d.votes, [e.by]: e.recused } })) };
    case 'RecusalSettled':
      return settledRecusal(round, e);
    case 'MemberLeft':
      return { electorate: round.electorate.map((m) => (m.id === e.person ? { ...m, left: e.at } : m)) };
    case 'ReservationWritten':
      return { reservations: { ...round.reservations, [e.person]: e.reason } };
    case 'MinutesWritten':
      return { minutes: { paragraph: e.paragraph, by: e.by, at: e.at, adjusted: {} } };
    case 'MinutesAdjusted':
      return onMinutes(round, (m) => ({ adjusted: { ...m.adjusted, [e.by.id]: e.at } }));
    case 'MinutesRejected':
      return onMinutes(round, () => ({ rejected: { by: e.by, reason: e.reason, at: e.at } }));
    case 'NoticePosted':
      return onMinutes(round, () => ({ posted: { date: e.date, appealUntil: e.appealUntil } }));
    case 'RoundClosed':
      return { state: 'closed', closed: { outcome: e.outcome, rule: e.rule, by: e.by, at: e.at } };
    case 'RoundWithdrawn':
      return { state: 'withdrawn', withdrawn: { by: e.by, reason: e.reason, at: e.at } };
  }
};

const onOpen = (round: Round, change: (d: Dispute) => Dispute): Dispute[] =>
  round.disputes.map((d) => (d.settled ? d : change(d)));

/** Whoever is found not to be recused is asked anew: what they answered was that they were. */
const settledRecusal = (round: Round, e: EventOf<'RecusalSettled'>): Partial<Round> => {
  const { recused, rule, at } = e;
  const disputes = onOpen(round, (d) => ({ ...d, settled: { recused, rule, at } }));
  const { [e.person]: own, ...others } = round.answers;
  return !recused && own?.choice === 'jav' ? { disputes, answers: others } : { disputes };
};

const onMinutes = (round: Round, change: (m: Minutes) => Partial<Minutes>): Partial<Round> =>
  round.minutes ? { minutes: { ...round.minutes, ...change(round.minutes) } } : {};
