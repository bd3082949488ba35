import { expect, it } from 'vitest';
import { shareInWords } from './share-words.ts';

it.each([
  [[1, 2], 'hälften'],
  [[1, 3], 'en tredjedel'],
  [[2, 5], '40 procent'],
] as const)('%o is %s', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});
