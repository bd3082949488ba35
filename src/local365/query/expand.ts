import { malformed } from './query-error.ts';

/** One part of `$expand`, e.g. `fields($select=Key,Stream)`. `select` is undefined when everything is wanted. */
export interface Expansion {
  name: string;
  select: string[] | undefined;
}

const PART = /^\s*([A-Za-z_]\w*)\s*(?:\(\s*\$?select\s*=\s*([\w\s,@.]*)\))?\s*$/i;

/** Parses an `$expand` whose parts may hold a `$select`; any other option within one is a 400. */
export function parseExpand(source: string): Expansion[] {
  return splitOutsideParentheses(source).map((part) => {
    const match = PART.exec(part);
    if (!match) throw malformed(`$expand=${part}`);
    const [, name = '', select] = match;
    return { name, select: select === undefined ? undefined : names(select) };
  });
}

function names(source: string): string[] {
  return source
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function splitOutsideParentheses(source: string): string[] {
  return source.split(/,(?![^(]*\))/);
}
