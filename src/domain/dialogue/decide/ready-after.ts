import type { EventOf } from '../case/events.ts';
import { evolveRound, type WithinRound } from '../case/evolve-round.ts';
import { foundReady } from '../rounds/readiness.ts';
import type { Round } from '../rounds/round.ts';

/** Where the event is what the round was waiting for and most find the matter ready, that is settled with it. */
export const readyAfter = (round: Round, event: WithinRound): EventOf<'ReadinessSettled'>[] =>
  evolveRound([round], event).flatMap((r) => {
    const ready = foundReady(r);
    return ready ? [{ type: 'ReadinessSettled', v: 1, at: event.at, round: r.id, ...ready }] : [];
  });
