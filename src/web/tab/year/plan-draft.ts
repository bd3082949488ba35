import type { YearRowView } from '../../../contracts/year.ts';
import type { Value } from '../../ui/forms/FieldInput.tsx';

/** A row as it is being written. `key` only tells rows apart on the page. */
export interface RowDraft {
  key: number;
  title: string;
  place: string;
  level: string;
  values: Record<string, Value>;
}

export const emptyRow = (key: number): RowDraft => ({ key, title: '', place: '', level: '', values: {} });

/** What was handed in before, to go on from. */
export const draftOf = (rows: readonly YearRowView[]): RowDraft[] =>
  rows.length === 0
    ? [emptyRow(0)]
    : rows.map((row, key) => ({
        key,
        title: row.title,
        place: row.place ?? '',
        level: String(row.level.number),
        values: row.values,
      }));

/** The command that hands the plan in. */
export const planOf = (body: string, rows: readonly RowDraft[]): object => ({
  type: 'handInPlan',
  body,
  rows: rows.map(({ title, place, level, values }) => ({
    title,
    level: Number(level),
    ...(place.trim() === '' ? {} : { place }),
    values,
  })),
});
