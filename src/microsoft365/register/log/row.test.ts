import { expect, test } from 'vitest';
import { commitOf, logRowOf, rowOf } from './row.ts';

const draft = {
  stream: 'MD-2026-0001',
  version: 1,
  at: '2026-09-15T07:00:00.000Z',
  actor: { id: 'p', name: ' Åsa  O\u0308berg ', role: 'ordförande' },
  commitId: 'c',
  events: [{ type: 'Opened', v: 1, gone: undefined, title: 'Skola i Föllinge' }],
  idempotencyKey: 'k',
  requestDigest: 'd',
};

test('a name is settled before it is hashed, so that SharePoint has nothing to trim', () => {
  expect(rowOf(draft, '').ActorName).toBe('Åsa Öberg');
});

test('what is appended is what every reader reads', () => {
  const row = rowOf(draft, '');
  expect(commitOf(logRowOf({ ...row }))).toEqual(commitOf(row));
  expect(commitOf(row).events).toEqual([{ type: 'Opened', v: 1, title: 'Skola i Föllinge' }]);
});

test('events that do not fit are a bug', () => {
  expect(() => rowOf({ ...draft, events: [{ type: 'Said', v: 1, text: 'x'.repeat(60_000) }] }, '')).toThrow(
    /documents/,
  );
});
