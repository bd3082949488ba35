import { type Compare, type Found, keyOf as keyAt, type Names } from './found.ts';

/** What tells the items of a list apart: their id, number, key or name; a plain value is its own. */
const keyOf = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item);
  const named = item as Record<string, unknown>;
  const key = named.id ?? named.number ?? named.who ?? named.name ?? named.title ?? named.text ?? named.by;
  return key === undefined ? JSON.stringify(item) : String(key);
};

const initiators: Readonly<Record<string, string>> = {
  citizen: 'Medborgares initiativ',
  official: 'Tjänstemäns initiativ',
  political: 'Politiska initiativ',
};

const nameOf = (item: unknown, key: string, names: Names['before']): string => {
  if (typeof item !== 'object' || item === null) return names(key, item) ?? String(item);
  const named = item as Record<string, unknown>;
  const name =
    named.name ??
    named.label ??
    named.text ??
    named.title ??
    named.who ??
    initiators[String(named.by)] ??
    named.id ??
    named.number;
  const text = name === undefined ? JSON.stringify(item) : String(name);
  return text.length > 90 ? `${text.slice(0, 90)} …` : text;
};

/** Items that are new, gone, changed, or in another order. */
export const listChanges = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: Found['path'],
  compare: Compare,
  names: Names,
): Found[] => {
  const key = keyAt(path);
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  // Items that cannot be told apart are compared by place.
  if (new Set(old).size < old.length || new Set(now).size < now.length)
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, sentence: 'Listan är ändrad.' }];
  const gone = before
    .filter((_, i) => !now.includes(old[i] ?? ''))
    .map((item): Found => ({ path, sentence: `”${nameOf(item, key, names.before)}” har tagits bort.` }));
  const added = after
    .filter((_, i) => !old.includes(now[i] ?? ''))
    .map((item): Found => ({ path, sentence: `”${nameOf(item, key, names.after)}” har lagts till.` }));
  const kept = now.filter((key) => old.includes(key));
  const moved = old.filter((key) => now.includes(key)).join('\n') !== kept.join('\n');
  const changed = kept.flatMap((key) =>
    compare(before[old.indexOf(key)], after[now.indexOf(key)], [...path, now.indexOf(key)]),
  );
  return [...gone, ...added, ...(moved ? [{ path, sentence: 'Ordningen är en annan.' }] : []), ...changed];
};
