import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverageTable, undemanded, unproved } from './coverage.ts';
import { proofsIn, readProofs } from './proofs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('What the policies demand', () => {
  const proofs = readProofs(root);

  it('is proved by a test for each municipality that demands it', () => {
    expect(unproved(proofs)).toEqual([]);
  });

  it('is what tests name, and nothing else', () => {
    expect(undemanded(proofs)).toEqual([]);
  });

  it('stands in the table that is in the repository (npm run policy -- coverage renews it)', () => {
    expect(readFileSync(`${root}/tests/demands/COVERAGE.md`, 'utf8')).toBe(coverageTable(proofs));
  });
});

describe('A proof', () => {
  const named = (source: string) => proofsIn('a.test.ts', source).map((p) => p.demand);

  it.each([
    ["it('[K·M2] information first', f)", ['K·M2']],
    ["describe('[S·I-S], [V·I-V]: ways', f)", ['S·I-S', 'V·I-V']],
    ["it.each([['[K·I-K2] a row']])('%s', f)", ['K·I-K2']],
    ['it(`[H·UL] underlag`, f)', ['H·UL']],
    ["// [K·M2]\nit('nothing', f)", []],
  ])('%s', (source, expected) => {
    expect(named(source)).toEqual(expected);
  });

  it('that is wanting shows, and one of what nobody demands', () => {
    expect(unproved([])).toContain('K·M2');
    const slip = [{ demand: 'K·M77', file: 'a.test.ts', says: '' }];
    expect(undemanded(slip)).toEqual(['K·M77 in a.test.ts']);
    expect(coverageTable([])).toContain('**saknas**');
  });
});
