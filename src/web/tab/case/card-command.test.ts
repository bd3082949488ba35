import { expect, it } from 'vitest';
import { commandOf, offers } from './card-command.ts';

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

it('a day on the agenda carries its round', () => {
  expect(commandOf('prepare', { ...where, meetingDate: '2026-10-26', choice: '' })).toEqual({
    type: 'prepare',
    round: 'R2',
    meetingDate: '2026-10-26',
  });
});

it('a verb is found in a card within the card', () => {
  const inner = { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', verb: 'prepare' }] };
  const card = { actions: [{ type: 'Action.ShowCard', card: inner }] };
  expect([offers(card, 'prepare'), offers(card, 'answer'), offers(undefined, 'prepare')]).toEqual([
    true,
    false,
    false,
  ]);
});
