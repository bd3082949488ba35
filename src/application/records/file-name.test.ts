import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';
import { type CaseRecord, recordKinds } from './record.ts';

const record = (changes: Partial<CaseRecord>): CaseRecord => ({
  id: 'R2-stallningstagande',
  kind: 'stallningstagande',
  version: 1,
  commit: 12,
  at: '2026-09-30T22:30:00.000Z',
  round: 'R2',
  ...changes,
});

it('names case, round, what it is, and the Swedish day', () => {
  expect(fileName('MD-2026-0001', record({}), 'docx')).toBe(
    'MD-2026-0001_R2_stallningstagande_2026-10-01.docx',
  );
});

it('a later version has a name of its own', () => {
  expect(fileName('MD-2026-0001', record({ version: 2 }), 'pdf')).toBe(
    'MD-2026-0001_R2_stallningstagande_2026-10-01_v2.pdf',
  );
});

it.each(Object.keys(recordKinds))('%s is ASCII', (kind) => {
  expect(kind).toMatch(/^[a-z]+$/);
});
