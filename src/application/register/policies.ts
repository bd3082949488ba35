import type { PolicyVersion } from '../../contracts/policy.ts';
import { parseProfile } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/profile.ts';
import type { Documents } from '../ports/documents.ts';
import type { Commit } from '../ports/log.ts';

export const policyStream = 'POLICY';

export interface PolicyAdopted {
  type: 'PolicyAdopted';
  v: 1;
  at: string;
  hash: string;
  id: string;
  document: { id: string; digest: string };
}

/** The policy in force, every earlier one that a case began under, and a changed one that nobody has adopted yet. */
export interface Policies {
  /** As last adopted; before the register is read, as configured. */
  readonly current: Policy;
  /** As configured, where that is not what is adopted: cases go on being opened under `current` meanwhile. */
  readonly pending: Policy | undefined;
  /** What is configured, and its text. */
  readonly configured: { policy: Policy; text: string };
  byHash(hash: string): Policy;
  versions(): PolicyVersion[];
}

const adoptedIn = (commit: Commit): PolicyAdopted[] => commit.events as unknown as PolicyAdopted[];

/** Earlier policies are read from the documents that the stream `POLICY` names, once each. */
export const createPolicies = (
  policy: Policy,
  text: string,
  adopted: () => readonly Commit[],
  documents: Documents,
): Policies => {
  const known = new Map<string, Policy>([[policy.hash, policy]]);
  const load = (hash: string): Policy => {
    const event = adopted()
      .flatMap(adoptedIn)
      .find((e) => e.hash === hash);
    const stored = event && documents.get(event.document.id);
    if (!stored) throw new Error(`The register has no policy ${hash}`);
    const parsed = parseProfile(stored.text, `policy ${hash.slice(0, 12)}`);
    if (!parsed.ok) throw new Error(`The adopted policy ${hash} can no longer be read`);
    return { hash, profile: parsed.profile };
  };
  const byHash = (hash: string): Policy => {
    const found = known.get(hash) ?? load(hash);
    known.set(hash, found);
    return found;
  };
  const last = (): PolicyAdopted | undefined => adopted().flatMap(adoptedIn).at(-1);
  return {
    configured: { policy, text },
    get current() {
      const hash = last()?.hash;
      return hash === undefined ? policy : byHash(hash);
    },
    get pending() {
      const hash = last()?.hash;
      return hash === undefined || hash === policy.hash ? undefined : policy;
    },
    byHash,
    versions: () =>
      adopted().flatMap((commit) =>
        adoptedIn(commit).map(({ hash, at }) => ({ hash, at, by: commit.actor.name })),
      ),
  };
};
