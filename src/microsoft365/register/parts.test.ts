import { expect, test } from 'vitest';
import type { StoredDocument } from '../../application/ports/documents.ts';
import { mostCharacters, partsOf, wholeText } from './parts.ts';

const document = (type: StoredDocument['type'], length: number): StoredDocument => ({
  id: 'd',
  stream: 'POLICY',
  type,
  title: 'Krokoms kommun',
  text: Array.from({ length }, (_, i) => String(i % 10)).join(''),
  sender: 'Krokoms kommun',
  language: 'sv',
  at: '2026-09-15T07:00:00.000Z',
  digest: 'whole',
});

test('what fits in a row lies in one', () => {
  expect(partsOf(document('policy', mostCharacters - 1))).toHaveLength(1);
});

test('a long policy lies in several, written from the last, and is read whole', () => {
  const long = document('policy', 2 * mostCharacters + 7);
  const rows = new Map(partsOf(long).map((part) => [part.id, part]));
  expect([...rows.keys()]).toEqual(['d-3', 'd-2', 'd']);
  expect([...rows.values()].every((p) => p.text.length < mostCharacters && p.digest === 'whole')).toBe(true);
  const first = rows.get('d');
  if (first === undefined) throw new Error('no first part');
  expect(wholeText(first, (id) => rows.get(id)?.text)).toBe(long.text);
});

test('any other text that does not fit is a bug', () => {
  expect(() => partsOf(document('motivering', mostCharacters))).toThrow('60000 characters');
});
