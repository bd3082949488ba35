import type { RoundView } from '../../contracts/views.ts';
import { isRecused, judgesOf, openDispute } from '../../domain/dialogue/rounds/recusal.ts';
import { reserved } from '../../domain/dialogue/rounds/reservation.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { minutesState } from './minutes-view.ts';
import { type TextSource, textOf } from './words.ts';

type Law = Pick<RoundView, 'ready' | 'dispute' | 'settled' | 'minutes' | 'reservations'>;

/** What the law lets happen in a round beside the answers: readiness, disputed jäv, minutes, reservations. */
export const lawOf = (deps: TextSource, round: Round, reader: string, keepsRecords: boolean): Law => {
  if (isRecused(round, reader)) return { settled: [], reservations: [] };
  const within = keepsRecords || round.electorate.some((e) => e.id === reader);
  return {
    ...(round.ready === undefined ? {} : { ready: round.ready.rule }),
    ...disputeOf(deps, round, within),
    settled: round.disputes.flatMap(({ person, settled }) =>
      settled === undefined
        ? []
        : [`${nameOf(round, person)}: ${settled.recused ? 'jäv' : 'inte jäv'}. ${settled.rule}`],
    ),
    ...minutesOf(deps, round, within),
    reservations: reserved(round).map(({ id, name }) => {
      const written = round.reservations[id];
      return { name, ...(written === undefined ? {} : { reason: textOf(deps, written) }) };
    }),
  };
};

/** Why somebody might be recused is often of their private life: told to those who judge it and to the secretary alone. */
const disputeOf = (deps: TextSource, round: Round, within: boolean): Pick<Law, 'dispute'> => {
  const dispute = openDispute(round);
  if (!dispute) return {};
  return {
    dispute: {
      person: nameOf(round, dispute.person),
      by: dispute.by.name,
      ...(within ? { reason: textOf(deps, dispute.reason) } : {}),
      answered: Object.keys(dispute.votes).length,
      judges: judgesOf(round, dispute.person).length,
    },
  };
};

const minutesOf = (deps: TextSource, round: Round, within: boolean): Pick<Law, 'minutes'> => {
  if (round.form !== 'presidiesammanträde' || !round.closed) return {};
  const rejected = round.minutes?.rejected;
  return {
    minutes: {
      state: minutesState(round),
      ...(round.minutes === undefined ? {} : { paragraph: round.minutes.paragraph }),
      ...(rejected && within
        ? { rejected: { by: rejected.by.name, reason: textOf(deps, rejected.reason) } }
        : {}),
    },
  };
};

const nameOf = (round: Round, id: string): string => round.electorate.find((e) => e.id === id)?.name ?? id;
