import { expect, it } from 'vitest';
import type { ChatMessage } from '../api/local.ts';
import { replaceCard, shownCard } from './replaced-cards.ts';

const message: ChatMessage = {
  activityId: '1',
  from: 'bot',
  at: '2026-09-15T07:00:00Z',
  card: { body: 'asked' },
};

it('shows what the invoke answered in place of the card', () => {
  const replaced = replaceCard(new Map(), message, { body: 'answered' });
  expect(shownCard(replaced, message)).toEqual({ body: 'answered' });
});

it('lets an update by the bot win over an older answer', () => {
  const replaced = replaceCard(new Map(), message, { body: 'answered' });
  expect(shownCard(replaced, { ...message, card: { body: 'decided' } })).toEqual({ body: 'decided' });
});
