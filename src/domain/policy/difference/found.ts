import type { NamesIn } from './names-in.ts';

/** Something that differs, and where it stands. */
export interface Found {
  path: readonly (string | number)[];
  sentence: string;
}

/** What ids are called on either side. */
export interface Names {
  before: NamesIn;
  after: NamesIn;
}

export type Compare = (before: unknown, after: unknown, path: Found['path']) => Found[];

/** What a value stands under: the last key that is not a place in a list. */
export const keyOf = (path: Found['path']): string =>
  String(path.findLast((p) => typeof p === 'string') ?? '');
