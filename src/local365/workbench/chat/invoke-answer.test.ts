import { expect, it } from 'vitest';
import { readInvokeAnswer } from './invoke-answer.ts';

const card = { type: 'AdaptiveCard', version: '1.5' };

it.each([
  [
    'a card',
    200,
    { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    { kind: 'card', card },
  ],
  [
    'a message',
    200,
    { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tack' },
    { kind: 'message', text: 'Tack' },
  ],
  [
    'an error with words',
    200,
    { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'Stängd' } },
    { kind: 'error', text: 'Stängd' },
  ],
])('reads %s', (_, status, body, expected) => {
  expect(readInvokeAnswer({ status, body })).toEqual(expected);
});

it.each([
  ['a bot that is down', 502, { error: {} }],
  [
    'an invoke response sent as HTTP status',
    400,
    { statusCode: 400, type: 'application/vnd.microsoft.error', value: {} },
  ],
  [
    'a card that is none',
    200,
    { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: 'x' },
  ],
  ['nothing', 200, null],
])('tells of %s in words', (_, status, body) => {
  expect(readInvokeAnswer({ status, body })).toEqual({
    kind: 'error',
    text: expect.stringContaining('Försök igen'),
  });
});
