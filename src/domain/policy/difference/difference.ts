import type { Profile } from '../profile.ts';
import { leafChanges } from './leaf-changes.ts';
import { listChanges } from './list-changes.ts';
import { place } from './place.ts';
import { type Names, namesIn, stepInWords, targetInWords } from './target-words.ts';

/** One thing that differs, in a Swedish sentence, and where in the policy it stands. */
export interface Change {
  where: string;
  sentence: string;
}

/** Everything that differs between two versions of a policy; empty when they say the same. */
export const policyDifference = (before: Profile, after: Profile): Change[] => {
  const names = namesIn(before, after);
  const [old, now] = [asWritten(before, names), asWritten(after, names)];
  return compare(old, now, []).map(({ path, sentence }) => ({ where: place(path, old, now), sentence }));
};

/**
 * With the steps of a shared part only where they are written: what changes there is told once, not for every route. Where a
 * step leads is told by the names of steps.
 */
const asWritten = (profile: Profile, names: Names): object => ({
  ...profile,
  ...(profile.yearly === undefined
    ? {}
    : {
        yearly: {
          ...profile.yearly,
          ordered: { ...profile.yearly.ordered, to: targetInWords(profile.yearly.ordered.to, names) },
        },
      }),
  parts: profile.parts.map((p) => ({ ...p, steps: p.steps.map((s) => stepInWords(s, names)) })),
  routes: profile.routes.map((route) => {
    const shared = profile.parts
      .filter((p) => route.parts.includes(p.id))
      .flatMap((p) => p.steps.map((step) => JSON.stringify(step)));
    const own = route.steps.filter((step) => !shared.includes(JSON.stringify(step)));
    return { ...route, steps: own.map((s) => stepInWords(s, names)) };
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
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path, compare);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  return leafChanges(before, after, path);
};
