import { boundInWords } from '../limits.ts';
import { type Found, keyOf, type Names } from './found.ts';
import { keyNames } from './key-names.ts';

const said = (value: unknown): string => {
  if (value === true) return 'ja';
  if (value === false) return 'nej';
  if (typeof value === 'string') return value.length > 90 ? `${value.slice(0, 90)} …` : value;
  if (typeof value === 'number') return String(value);
  if (isLimit(value)) return boundInWords(value);
  return '(flera uppgifter)';
};

const isLimit = (value: unknown): value is Parameters<typeof boundInWords>[0] =>
  typeof value === 'object' &&
  value !== null &&
  ['atLeast', 'over', 'atMost', 'under'].some((bound) => bound in value);

/** In the profile's own names, one or several. */
const named = (value: unknown, key: string, names: Names['before']): string => {
  const name = names(key, value);
  if (name !== undefined) return name;
  if (!Array.isArray(value) || !value.every((v) => typeof v === 'string')) return said(value);
  return said(value.map((v) => names(key, v) ?? v).join(', '));
};

/** A single value that is another, was added or was taken away. */
export const leafChanges = (before: unknown, after: unknown, path: Found['path'], names: Names): Found[] => {
  if (before === after) return [];
  const key = keyOf(path);
  const what = keyNames[key] ?? key;
  const [was, is] = [named(before, key, names.before), named(after, key, names.after)];
  if (before === undefined) return [{ path, sentence: `${what} har lagts till: ”${is}”.` }];
  if (after === undefined) return [{ path, sentence: `${what} har tagits bort. Det var ”${was}”.` }];
  // Two things of one name are told apart by their ids.
  const [from, to] = was === is ? [`${was} (${said(before)})`, `${is} (${said(after)})`] : [was, is];
  return [{ path, sentence: `${what} har ändrats från ”${from}” till ”${to}”.` }];
};
