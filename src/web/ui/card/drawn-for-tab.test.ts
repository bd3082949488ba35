import { expect, it } from 'vitest';
import { drawnForTab } from './drawn-for-tab.ts';

it('drops the buttons that open the tab one stands in, and keeps the rest', () => {
  const public_ = { type: 'Action.OpenUrl', url: 'https://app.example/dialoger/MD-2026-0001' };
  const answer = { type: 'Action.Execute', verb: 'answer', data: { list: ['a'] } };
  const card = {
    type: 'AdaptiveCard',
    body: [
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.OpenUrl', url: 'https://app.example/tab/arenden/1' }, public_],
      },
    ],
    actions: [answer, { type: 'Action.OpenUrl', url: 'https://teams.microsoft.com/l/entity/x/y' }],
  };
  expect(drawnForTab(card, 'https://app.example')).toEqual({
    type: 'AdaptiveCard',
    body: [{ type: 'ActionSet', actions: [public_] }],
    actions: [answer],
  });
});
