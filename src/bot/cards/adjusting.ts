import type { ClosedCard } from '../../application/views/card-view.ts';
import { REASON_LENGTH } from './answer-inputs.ts';
import type { Action, Element } from './elements.ts';
import { whereOf } from './matter.ts';
import { line } from './words.ts';

/** How far the minutes of the presidium's own meeting have come. */
export const minutes = ({ minutes: kept }: ClosedCard): Element[] =>
  kept === undefined ? [] : [line([kept.state], { spacing: 'Medium' })];

/** For whoever adjusts the minutes: they are right, or what is wrong with them. */
export const adjusting = (view: ClosedCard): Action[] =>
  view.minutes?.adjusts !== true
    ? []
    : [
        {
          type: 'Action.Execute',
          title: 'Justera protokollet',
          verb: 'adjust',
          data: { ...whereOf(view), approve: true },
          style: 'positive',
        },
        {
          type: 'Action.ShowCard',
          title: 'Något stämmer inte',
          card: {
            type: 'AdaptiveCard',
            body: [
              {
                type: 'Input.Text',
                id: 'reason',
                label: 'Vad ska rättas?',
                isMultiline: true,
                isRequired: true,
                maxLength: REASON_LENGTH,
                errorMessage: 'Skriv vad som inte stämmer, så att sekreteraren kan rätta det.',
              },
            ],
            actions: [
              {
                type: 'Action.Execute',
                title: 'Skicka till sekreteraren',
                verb: 'adjust',
                data: { ...whereOf(view), approve: false },
              },
            ],
          },
        },
      ];
