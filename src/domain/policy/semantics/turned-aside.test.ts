import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsIn, planted } from '../testing/planted.ts';

const hagfors = readFileSync(new URL('../profiles/hagfors.yaml', import.meta.url), 'utf8');

it('[H·C7] a no may lead to information before the end', () => {
  expect(findingsIn(hagfors)).toEqual([]);
});

it('but never round the decision', () => {
  const round = planted(hagfors, 'next: { done: information-andring }', 'next: { done: plan }');
  const messages = findingsIn(round).map((f) => f.message);
  expect(messages).toContain(
    'frågan "veta" leder vid fel svar till steget "informera", som inte är ett slut',
  );
});
