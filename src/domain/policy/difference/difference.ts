import type { Profile } from '../profile.ts';
import { type Compare, keyOf, type Names } from './found.ts';
import { leafChanges } from './leaf-changes.ts';
import { listChanges } from './list-changes.ts';
import { namesIn } from './names-in.ts';
import { place } from './place.ts';

/** One thing that differs, in a Swedish sentence, and where in the policy it stands. */
export interface Change {
  where: string;
  sentence: string;
}

/** Everything that differs between two versions of a policy; empty when they say the same. */
export const policyDifference = (before: Profile, after: Profile): Change[] => {
  const [old, now] = [asWritten(before), asWritten(after)];
  const names = { before: namesIn(before), after: namesIn(after) };
  return comparing(names)(old, now, []).map(({ path, sentence }) => ({
    where: place(path, old, now),
    sentence,
  }));
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A share, as [1, 3]: one value, not a list of them. */
const areNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'number');

/** Goes down where both sides are of a kind, and tells what differs where they are not. */
const comparing = (names: Names): Compare => {
  const compare: Compare = (before, after, path) => {
    if (areNumbers(before) && areNumbers(after))
      return leafChanges(before.join(' av '), after.join(' av '), path, names);
    const divides = Array.isArray(before) || Array.isArray(after);
    const key = keyOf(path);
    if (divides && (names.before(key, before) ?? names.after(key, after)) !== undefined)
      return JSON.stringify(before) === JSON.stringify(after) ? [] : leafChanges(before, after, path, names);
    if (Array.isArray(before) && Array.isArray(after))
      return listChanges(before, after, path, compare, names);
    if (isRecord(before) && isRecord(after)) {
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      return keys.flatMap((within) => compare(before[within], after[within], [...path, within]));
    }
    return leafChanges(before, after, path, names);
  };
  return compare;
};
