import { describe, expect, it } from 'vitest';
import { executeActions, findAction, inputDefaults } from './card-actions.ts';

const execute = (verb: string, more: object = {}) => ({ type: 'Action.Execute', verb, ...more });
const card = {
  type: 'AdaptiveCard',
  refresh: { action: execute('refresh', { data: { round: 1 } }) },
  selectAction: execute('open'),
  body: [
    { type: 'Input.Text', id: 'reason', value: 'från förra gången' },
    { type: 'Input.Toggle', id: 'reserve' },
    { type: 'Input.ChoiceSet', id: 'choice' },
    {
      type: 'Container',
      items: [
        {
          type: 'ActionSet',
          actions: [
            execute('answer', {
              id: 'ja',
              data: { choice: 'tillstyrker', type: 'Action.Execute', verb: 'planted' },
            }),
          ],
        },
      ],
    },
    { type: 'ColumnSet', columns: [{ type: 'Column', selectAction: execute('column'), items: [] }] },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      card: { type: 'AdaptiveCard', actions: [execute('sub', { associatedInputs: 'none' })] },
    },
    execute('answer', { mode: 'secondary', data: { choice: 'avslar' } }),
    { type: 'Action.OpenUrl', url: 'https://example.org' },
  ],
};

describe('the actions of a card', () => {
  it('are found wherever they stand, and never in what an action sends', () => {
    expect(executeActions(card).map(({ verb }) => verb)).toEqual([
      'open',
      'answer',
      'column',
      'sub',
      'answer',
      'refresh',
    ]);
  });

  it('are picked by verb, and by data where several share it', () => {
    expect(findAction(card, 'answer')).toMatchObject({ id: 'ja', refreshes: false });
    expect(findAction(card, 'answer', { choice: 'avslar' })).toMatchObject({ data: { choice: 'avslar' } });
    expect(findAction(card, 'answer', { choice: 'annat' })).toBeUndefined();
    expect(findAction(card, 'sub')?.takesInputs).toBe(false);
    expect(findAction(card, 'refresh')?.refreshes).toBe(true);
  });

  it('take along what the inputs hold untouched', () => {
    expect(inputDefaults(card)).toEqual({ reason: 'från förra gången', reserve: 'false' });
  });
});
