import { expect, test } from 'vitest';
import { declarationOf, listNames } from './lists.ts';
import { listTable } from './table.ts';

const all = listNames.map(declarationOf);
/** SharePoint's own columns of a generic list: a column of the same internal or display name would be renamed (`Version0`). */
const internal = [
  'ID',
  'Title',
  'Modified',
  'Created',
  'Author',
  'Editor',
  'Attachments',
  'Order',
  'GUID',
  'Edit',
];
const display = [
  'Version',
  'ID',
  'Title',
  'Rubrik',
  'Ändrad',
  'Skapad',
  'Modified',
  'Created',
  'Skapad av',
  'Ändrad av',
  'Redigera',
  'Typ',
];

test.each(all)('$name: names that SharePoint leaves as they are', ({ name, columns }) => {
  expect(name).toMatch(/^[A-Za-z]+$/);
  const own = columns.filter((c) => !c.builtIn);
  const names = own.map((c) => c.name);
  const labels = own.map((c) => c.label);
  for (const column of names) expect(column).toMatch(/^[A-Z][A-Za-z]{0,31}$/);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(labels).size).toBe(labels.length);
  expect(names.filter((n) => internal.includes(n))).toEqual([]);
  expect(labels.filter((l) => display.includes(l))).toEqual([]);
});

test.each(all)('$name: one unique key, indexes only where SharePoint can have them', ({ columns }) => {
  expect(columns.filter((c) => c.unique)).toHaveLength(1);
  expect(columns.filter((c) => c.indexed && c.kind === 'note')).toEqual([]);
  expect(columns.filter((c) => c.indexed).length).toBeLessThanOrEqual(20);
});

test('Arenden alone tells what, where, who, when and what next', () => {
  const columns = listTable()
    .filter((row) => row.list === 'Arenden')
    .map((row) => row.column);
  expect(columns).toEqual(
    expect.arrayContaining([
      'Title',
      'Place',
      'Official',
      'ProcessLeader',
      'NextDue',
      'NextStep',
      'NextWho',
      'Version',
    ]),
  );
});
