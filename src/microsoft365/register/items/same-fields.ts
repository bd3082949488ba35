import type { Fields } from './item.ts';

const dateTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** SharePoint keeps no milliseconds, gives a plain day as midnight UTC, and leaves empty columns out. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value !== 'string') return value;
  if (!dateTime.test(value)) return value.replaceAll('\r\n', '\n');
  return Math.trunc(Date.parse(value) / 1000);
};

/** Columns of `wanted` whose value stands otherwise. */
export const differingColumns = (wanted: Fields, standing: Record<string, unknown>): string[] =>
  Object.keys(wanted).filter((column) => plain(wanted[column]) !== plain(standing[column]));

export const sameFields = (wanted: Fields, standing: Record<string, unknown>): boolean =>
  differingColumns(wanted, standing).length === 0;
