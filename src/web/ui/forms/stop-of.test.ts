import { expect, it } from 'vitest';
import { stopOf } from './stop-of.ts';

const stops = [
  { question: 'enskild', text: 'Rör det en enskild?', answer: 'yes', leads: 'Avslutas.', ends: true },
  {
    question: 'stod',
    text: 'Är ni nog många?',
    unless: { field: 'antal', atLeast: 50 },
    leads: 'Avslutas.',
    ends: true,
  },
] as const;
const form = { stops: [...stops] };

it.each([
  [{}, {}, undefined],
  [{ enskild: 'no' }, { antal: 50 }, undefined],
  [{ enskild: 'yes' }, { antal: 12 }, 'enskild'],
  [{ enskild: 'no' }, { antal: 12 }, 'stod'],
])('with %o and %o it is stopped by %s', (answers, values, question) => {
  expect(stopOf(form, answers, values)?.question).toBe(question);
});

it('a form without such answers is never stopped', () => {
  expect(stopOf({}, { enskild: 'yes' }, {})).toBeUndefined();
});
