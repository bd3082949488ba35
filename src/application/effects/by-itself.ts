import type { CaseEvent } from '../../domain/dialogue/case/events.ts';
import type { Context } from '../../domain/dialogue/decide/context.ts';
import type { Decision } from '../../domain/dialogue/refusal.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { YearEvent } from '../../domain/yearly/events.ts';
import { commitActor, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';

const system: Actor = { kind: 'system' };

/** What the product does to a stream when a time has come or a list has changed. */
export interface ByItself {
  stream: string;
  /** Content hash of the policy it began under. */
  policy: string;
  /** The same for the same thing, however often it is tried. */
  key: string;
  about: string;
  /** Decides on the state as it is by then; a refusal means that it has been done. */
  decide(ctx: Context): Decision<CaseEvent | YearEvent>;
}

/** One row in the log, by the product itself. */
export const byItself = async (
  deps: Deps,
  { stream, policy, key, about, decide }: ByItself,
): Promise<void> => {
  await deps.runner.run({
    stream,
    idempotencyKey: key,
    requestDigest: about,
    actor: commitActor(system, deps),
    at: deps.clock.now(),
    decide: () => {
      const decision = decide(contextFor(system, deps.policies.byHash(policy), deps));
      return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
    },
  });
};
