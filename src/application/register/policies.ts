import { parseProfile } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/profile.ts';
import { guidOf } from '../commands/ids-of-command.ts';
import type { Documents } from '../ports/documents.ts';
import type { Commit } from '../ports/log.ts';
import type { Deps } from './deps.ts';

export const policyStream = 'POLICY';

export interface PolicyAdopted {
  type: 'PolicyAdopted';
  v: 1;
  at: string;
  hash: string;
  id: string;
  document: { id: string; digest: string };
}

/** The policy in force, and every earlier one that a case began under. */
export interface Policies {
  readonly current: Policy;
  readonly text: string;
  byHash(hash: string): Policy;
}

/** Earlier policies are read from the documents that the stream `POLICY` names, once each. */
export const createPolicies = (
  current: Policy,
  text: string,
  adopted: () => readonly Commit[],
  documents: Documents,
): Policies => {
  const known = new Map<string, Policy>([[current.hash, current]]);
  const load = (hash: string): Policy => {
    const events = adopted().flatMap((c) => c.events as unknown as PolicyAdopted[]);
    const event = events.find((e) => e.hash === hash);
    const stored = event && documents.get(event.document.id);
    if (!stored) throw new Error(`The register has no policy ${hash}`);
    const parsed = parseProfile(stored.text, `policy ${hash.slice(0, 12)}`);
    if (!parsed.ok) throw new Error(`The adopted policy ${hash} can no longer be read`);
    return { hash, profile: parsed.profile };
  };
  return {
    current,
    text,
    byHash: (hash) => {
      const policy = known.get(hash) ?? load(hash);
      known.set(hash, policy);
      return policy;
    },
  };
};

/**
 * Writes down the policy in force where the register does not have it as its last: text as a document, hash in the stream
 * `POLICY`. So a case begun under it can always be read under it.
 */
export const adoptPolicy = async (
  deps: Pick<Deps, 'state' | 'runner' | 'policies' | 'documents' | 'ids' | 'clock'>,
): Promise<void> => {
  const { current, text } = deps.policies;
  const at = deps.clock.now();
  const id = guidOf(`policy ${current.hash}`, deps.ids);
  const event = {
    type: 'PolicyAdopted',
    v: 1,
    at,
    hash: current.hash,
    id: current.profile.id,
    document: { id, digest: deps.ids.digest(text) },
  };
  await deps.runner.run({
    stream: policyStream,
    idempotencyKey: `policy ${current.hash}`,
    requestDigest: current.hash,
    actor: { id: 'system', name: 'Medborgardialog', role: 'systemet' },
    at,
    document: {
      id,
      stream: policyStream,
      type: 'policy',
      title: current.profile.municipality,
      text,
      sender: current.profile.municipality,
      language: 'sv',
      at,
    },
    decide: () => ({ ok: true, events: [event] }),
  });
};
