import { refused } from '../../domain/dialogue/refusal.ts';
import { holds } from '../../domain/people/actor.ts';
import type { Caller, Outcome, Request } from '../application.ts';
import type { CommitActor } from '../ports/log.ts';
import { actorOf, commitActor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { type PolicyAdopted, policyStream } from '../register/policies.ts';
import { guidOf } from './ids-of-command.ts';

type Adopting = Pick<Deps, 'state' | 'runner' | 'policies' | 'documents' | 'ids' | 'clock'>;

/**
 * A register without a policy takes the one it is configured with; after that a change is somebody's to adopt. Throws where
 * the register is another municipality's.
 */
export const adoptFirstPolicy = async (deps: Adopting): Promise<void> => {
  const { configured, current, versions } = deps.policies;
  if (versions().length === 0) {
    const system = { id: 'system', name: 'Medborgardialog', role: 'systemet' };
    await adopt(deps, system, `policy ${configured.policy.hash}`, () => undefined);
  } else if (current.profile.id !== configured.policy.profile.id) {
    throw new Error(
      `Registret hör till ${current.profile.municipality}. Starta med dess profil, eller med ett annat register för ${configured.policy.profile.municipality}.`,
    );
  }
};

/** Adopts the profile that is configured, by somebody whose role may ([K·U4]). Cases begun keep the policy they began under. */
export const adoptPolicy = (
  deps: Deps,
  caller: Caller,
  { body, idempotencyKey }: Request<{ hash: string }>,
): Promise<Outcome> => {
  const actor = actorOf(caller, deps);
  return adopt(deps, commitActor(actor, deps), `${caller.person.id} ${idempotencyKey}`, () => {
    const { current, pending } = deps.policies;
    const { cite } = current.profile.ladder;
    if (!current.profile.roles.some((r) => r.adoptsPolicy && holds(actor, r.id)))
      return refused('not-yours', cite, 'Policyn antas i registret av den som har rollen för det.');
    if (pending === undefined || pending.hash !== body.hash)
      return refused('nothing-to-adopt', cite, 'Det finns ingen sådan ändrad policy att anta.');
    return undefined;
  });
};

const adopt = (
  deps: Adopting,
  actor: CommitActor,
  idempotencyKey: string,
  why: () => ReturnType<typeof refused> | undefined,
): Promise<Outcome> => {
  const { policy, text } = deps.policies.configured;
  const at = deps.clock.now();
  const id = guidOf(`policy ${policy.hash}`, deps.ids);
  const { municipality } = policy.profile;
  const event: PolicyAdopted & Record<string, unknown> = {
    type: 'PolicyAdopted',
    v: 1,
    at,
    hash: policy.hash,
    id: policy.profile.id,
    document: { id, digest: deps.ids.digest(text) },
  };
  return deps.runner.run({
    stream: policyStream,
    idempotencyKey,
    requestDigest: policy.hash,
    actor,
    at,
    document: {
      id,
      stream: policyStream,
      type: 'policy',
      title: municipality,
      text,
      sender: municipality,
      language: 'sv',
      at,
    },
    decide: () => why() ?? { ok: true, events: [event] },
  });
};
