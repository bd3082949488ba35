import type { Profile } from '../profile.ts';
import { leafChanges } from './leaf-changes.ts';
import { listChanges } from './list-changes.ts';
import { place } from './place.ts';
import { branchesInWords } from './target-words.ts';

/** One thing that differs, in a Swedish sentence, and where in the policy it stands. */
export interface Change {
  where: string;
  sentence: string;
}

/** Everything that differs between two versions of a policy; empty when they say the same. */
export const policyDifference = (before: Profile, after: Profile): Change[] => {
  const [old, now] = [asWritten(before), asWritten(after)];
  return compare(old, now, []).map(({ path, sentence }) => ({ where: place(path, old, now), sentence }));
};

/** With the steps of a shared part only where they are written: what changes there is told once, not for every route. */
const asWritten = (profile: Profile): Profile => ({
  ...profile,
  routes: profile.routes.map((route) => {
    const shared = profile.parts
      .filter((p) => route.parts.includes(p.id))
      .flatMap((p) => p.steps.map((step) => JSON.stringify(step)));
    return { ...route, steps: route.steps.filter((step) => !shared.includes(JSON.stringify(step))) };
  }),
});

export interface Found {
  path: readonly (string | number)[];
  sentence: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A share, as [1, 3]: one value, not a list of them. */
const areNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'number');

/** Goes down where both sides are of a kind, and tells what differs where they are not. */
export const compare = (before: unknown, after: unknown, path: Found['path']): Found[] => {
  if (areNumbers(before) && areNumbers(after))
    return leafChanges(before.join(' av '), after.join(' av '), path);
  const [from, to] = [branchesInWords(before) ?? before, branchesInWords(after) ?? after];
  if (from !== before || to !== after) return leafChanges(from, to, path);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path, compare);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  return leafChanges(before, after, path);
};
