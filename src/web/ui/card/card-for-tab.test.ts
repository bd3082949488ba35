import { expect, it } from 'vitest';
import { cardForTab } from './card-for-tab.ts';

const origin = 'https://app.example';
const execute = { type: 'Action.Execute', verb: 'answer', data: { stream: 'MD-2026-0001', choices: ['a'] } };
const elsewhere = { type: 'Action.OpenUrl', url: `${origin}/dialoger/MD-2026-0001` };

it('drops the buttons that lead to the page one stands on, and keeps the others', () => {
  const here = { type: 'Action.OpenUrl', url: `${origin}/tab/#/arende/MD-2026-0001` };
  const deep = { type: 'Action.OpenUrl', url: 'https://teams.microsoft.com/l/entity/x/y' };
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'ActionSet', actions: [deep, elsewhere] }],
    actions: [execute, here],
  };
  expect(cardForTab(card, origin)).toEqual({
    type: 'AdaptiveCard',
    body: [{ type: 'ActionSet', actions: [elsewhere] }],
    actions: [execute],
  });
});

it('carries what was filled in over to the renewed card', () => {
  const reason = { type: 'Input.Text', id: 'reason', value: 'gammalt' };
  const choice = { type: 'Input.ChoiceSet', id: 'choice', choices: [{ title: 'Avstår', value: 'avstar' }] };
  const card = { type: 'AdaptiveCard', body: [reason, { type: 'Container', items: [choice] }] };
  expect(cardForTab(card, origin, { reason: 'Det går att påverka.', gone: 'x' })).toEqual({
    type: 'AdaptiveCard',
    body: [
      { ...reason, value: 'Det går att påverka.' },
      { type: 'Container', items: [choice] },
    ],
  });
});
