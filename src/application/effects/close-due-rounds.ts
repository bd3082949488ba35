import { Temporal } from 'temporal-polyfill';
import { openRound } from '../../domain/dialogue/case/case.ts';
import { closeRound } from '../../domain/dialogue/decide/close-round.ts';
import { closesAt } from '../../domain/dialogue/rounds/closing.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { decideYear } from '../../domain/yearly/decide.ts';
import { openRoundsOf } from '../../domain/yearly/year.ts';
import { commitActor, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';

const system: Actor = { kind: 'system' };

/** The same for rounds about a year's wheel. */
const closeDueYears = async (deps: Deps): Promise<void> => {
  const now = deps.clock.now();
  for (const year of deps.state.years.values()) {
    const policy = deps.policies.byHash(year.policy);
    for (const round of openRoundsOf(year)) {
      const at = closesAt(round, policy.profile.rounds.changeWindowMinutes);
      if (at === undefined || Temporal.Instant.compare(now, at) < 0) continue;
      await deps.runner.run({
        stream: year.nr,
        idempotencyKey: `window ${year.nr} ${round.id} ${at}`,
        requestDigest: round.id,
        actor: commitActor(system, deps),
        at: now,
        decide: () => {
          const decision = decideYear(
            deps.state.years.get(year.nr) ?? year,
            { type: 'closeRound', round: round.id },
            contextFor(system, policy, deps),
          );
          return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
        },
      });
    }
  }
};

/** Closes the rounds in which everybody has answered and the change window has passed (design 6). */
export const closeDueRounds = async (deps: Deps): Promise<void> => {
  const now = deps.clock.now();
  await closeDueYears(deps);
  for (const c of deps.state.cases.values()) {
    const round = openRound(c);
    const policy = deps.policies.byHash(c.policy);
    const at = round && closesAt(round, policy.profile.rounds.changeWindowMinutes);
    if (!round || at === undefined || Temporal.Instant.compare(now, at) < 0) continue;
    await deps.runner.run({
      stream: c.nr,
      idempotencyKey: `window ${c.nr} ${round.id} ${at}`,
      requestDigest: round.id,
      actor: commitActor(system, deps),
      at: now,
      decide: () => {
        const decision = closeRound(
          deps.state.cases.get(c.nr) ?? c,
          { round: round.id },
          contextFor(system, policy, deps),
        );
        return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
      },
    });
  }
};
