import type { Round } from '../rounds/round.ts';
import type { EventOf } from './events.ts';

type RoundEvent = EventOf<'RoundOpened' | 'AnswerGiven' | 'RoundClosed' | 'RoundWithdrawn'>;

export const evolveRound = (rounds: readonly Round[], e: RoundEvent): Round[] => {
  if (e.type === 'RoundOpened') {
    const { step, purpose, body, form, seats, electorate, due } = e;
    return [
      ...rounds,
      {
        id: e.round,
        step,
        purpose,
        body,
        form,
        seats,
        electorate,
        due,
        openedAt: e.at,
        answers: {},
        state: 'open',
      },
    ];
  }
  return rounds.map((round) => (round.id === e.round ? changed(round, e) : round));
};

const changed = (round: Round, e: Exclude<RoundEvent, { type: 'RoundOpened' }>): Round => {
  switch (e.type) {
    case 'AnswerGiven': {
      const { person, choice, reserve, surface, at } = e;
      const reason = e.reason === undefined ? {} : { reason: e.reason };
      return {
        ...round,
        answers: { ...round.answers, [person]: { person, choice, reserve, surface, at, ...reason } },
      };
    }
    case 'RoundClosed':
      return { ...round, state: 'closed', closed: { outcome: e.outcome, rule: e.rule, by: e.by, at: e.at } };
    case 'RoundWithdrawn':
      return { ...round, state: 'withdrawn', withdrawn: { by: e.by, reason: e.reason, at: e.at } };
  }
};
