import { openOrdered } from '../../domain/dialogue/decide/open-ordered.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { rowsOf } from '../../domain/yearly/year.ts';
import { contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { openUnderNextNumber } from './open-case.ts';

const system: Actor = { kind: 'system' };

/**
 * The cases of what was ordered with a year's wheel ([K·I-K3]): each its own command under a key that follows from year and
 * row, so that the worker can give it again until it stands, and it stands once.
 */
export const openOrderedRows = async (deps: Deps, nr: string): Promise<void> => {
  const year = deps.state.years.get(nr);
  const policy = year && deps.policies.byHash(year.policy);
  const yearly = policy?.profile.yearly;
  if (!year || !policy || !yearly) return;
  for (const row of rowsOf(year)) {
    const decision = year.decided[row.id];
    const by = year.plans[row.body]?.by;
    if (decision?.outcome !== 'ordered' || !by || deps.state.caseOfRow(nr, row.id) !== undefined) continue;
    const command = {
      channel: yearly.ordered.route,
      to: yearly.ordered.to,
      title: row.title,
      level: decision.level,
      body: decision.body,
      year: { stream: nr, row: row.id },
      by,
      ...(row.place === undefined ? {} : { place: row.place }),
    };
    const key = `open ${nr} ${row.id}`;
    const outcome = await openUnderNextNumber(
      deps,
      system,
      (stream) => openOrdered(stream, command, contextFor(system, policy, deps)),
      { idempotencyKey: key, requestDigest: deps.ids.digest(key) },
    );
    if (outcome.kind !== 'done' && outcome.kind !== 'repeated')
      throw new Error(`${nr} ${row.id} did not become a case: ${JSON.stringify(outcome)}`);
  }
};
