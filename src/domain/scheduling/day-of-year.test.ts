import { expect, it } from 'vitest';
import { dayOfYearInWords } from './day-of-year.ts';

it.each([
  ['10-15', '15 oktober'],
  ['01-31', '31 januari'],
  ['12-01', '1 december'],
])('%s is %s', (day, words) => {
  expect(dayOfYearInWords(day)).toBe(words);
});
