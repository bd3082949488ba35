import { expect, it } from 'vitest';
import { commandOf } from './card-command.ts';

const where = { stream: 'MD-2026-0001', round: 'R2', version: 7 };

it('an answer takes its round from the card and says nothing of what was left empty', () => {
  expect(commandOf('answer', { ...where, choice: 'avstyrker', reason: ' ', reserve: 'true' })).toEqual({
    type: 'answer',
    round: 'R2',
    choice: 'avstyrker',
    reserve: true,
  });
});

it('a proposal carries level, recommendation and reason', () => {
  const inputs = { level: '3', recommendation: 'genomför', reason: 'Det går att påverka.' };
  expect(commandOf('propose', { ...where, ...inputs })).toEqual({ type: 'propose', ...inputs });
});
