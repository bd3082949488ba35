import type { Found } from './difference.ts';
import { keyNames } from './key-names.ts';

const said = (value: unknown): string => {
  if (value === true) return 'ja';
  if (value === false) return 'nej';
  if (typeof value === 'string') return value.length > 90 ? `${value.slice(0, 90)} …` : value;
  if (typeof value === 'number') return String(value);
  return '(flera uppgifter)';
};

/** A single value that is another, was added or was taken away. */
export const leafChanges = (before: unknown, after: unknown, path: Found['path']): Found[] => {
  if (before === after) return [];
  const key = path.findLast((p) => typeof p === 'string') ?? '';
  const name = keyNames[key] ?? key;
  if (before === undefined) return [{ path, sentence: `${name} har lagts till: ”${said(after)}”.` }];
  if (after === undefined) return [{ path, sentence: `${name} har tagits bort. Det var ”${said(before)}”.` }];
  return [{ path, sentence: `${name} har ändrats från ”${said(before)}” till ”${said(after)}”.` }];
};
