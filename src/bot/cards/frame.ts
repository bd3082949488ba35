import type { CardJson } from '../../application/ports/outward.ts';
import type { Action, Container, Element, OpenUrl, Where } from './elements.ts';
import { line, spoken } from './words.ts';

interface Parts {
  body: Element[];
  actions?: Action[];
  /** What is said where the card cannot be shown. */
  says: (string | undefined)[];
  /** Where the card can be renewed from; absent on cards that show no state. */
  where?: Where;
  /** What the reader must know before anything else: why the tap did not count. */
  notice?: string | undefined;
}

/**
 * A whole card. `refresh` names no `userIds`: Teams wants the channel's own ids there, which a bot does not know before
 * it has met a person; left out, the client of everybody in a small chat renews by itself, and ours is 1:1. No `lang` either: it
 * only formats DATE() and TIME(), which we do ourselves, and Microsoft's parser refuses it on every second card.
 */
export const frame = ({ body, actions = [], says, where, notice }: Parts): CardJson => {
  const said = spoken(notice, ...says);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: said,
    fallbackText: said,
    ...(where === undefined
      ? {}
      : { refresh: { action: { type: 'Action.Execute', title: 'Förnya', verb: 'refresh', data: where } } }),
    body: notice === undefined ? body : [warning(notice), ...body],
    ...(actions.length === 0 ? {} : { actions }),
  };
};

const warning = (text: string): Container => ({
  type: 'Container',
  style: 'warning',
  items: [line([text])],
});

export const box = (items: Element[], style: Container['style'] = 'emphasis'): Container => ({
  type: 'Container',
  style,
  items,
  spacing: 'Medium',
});

export const open = (title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', title, url });
