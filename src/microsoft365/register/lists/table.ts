import type { Column } from './declaration.ts';
import { declarationOf, listNames } from './lists.ts';

export interface TableRow {
  list: string;
  label: string;
  site: string;
  column: string;
  columnLabel: string;
  kind: string;
}

const kinds = {
  text: 'text',
  note: 'flerradig text',
  number: 'tal',
  date: 'dag',
  dateTime: 'dag och tid',
  boolean: 'ja/nej',
} satisfies Record<Column['kind'], string>;

const kindOf = (column: Column): string =>
  kinds[column.kind] + (column.unique ? ', unik' : column.indexed ? ', indexerad' : '');

/** Every column of every list, for the README's table. */
export const listTable = (): TableRow[] =>
  listNames.map(declarationOf).flatMap((list) => {
    const about = {
      list: list.name,
      label: list.label,
      site: list.site === 'register' ? 'register' : 'läsning',
    };
    return list.columns.map((c) => ({ ...about, column: c.name, columnLabel: c.label, kind: kindOf(c) }));
  });
