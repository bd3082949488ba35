import { expect, test } from 'vitest';
import { differingColumns } from './same-fields.ts';

test('what SharePoint hands back is the same as what was written', () => {
  const written = {
    Due: '2026-10-01',
    Start: '2026-10-01T16:00:00.123Z',
    Place: null,
    Online: false,
    Note: 'a\nb',
    Level: 3,
  };
  const standing = {
    Due: '2026-10-01T00:00:00Z',
    Start: '2026-10-01T16:00:00Z',
    Online: false,
    Note: 'a\r\nb',
    Level: 3,
    Title: 'x',
  };
  expect(differingColumns(written, standing)).toEqual([]);
});

test('a change shows by its column', () => {
  expect(differingColumns({ Level: 3, Place: 'Ås', Online: true }, { Level: 4, Online: true })).toEqual([
    'Level',
    'Place',
  ]);
});
