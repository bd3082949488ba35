import { swedishDay } from '../../application/texts/dates.ts';
import type { AnswerCard, ClosedCard } from '../../application/views/card-view.ts';
import type { Action, Element } from './elements.ts';
import { whereOf } from './matter.ts';
import { fact, shortened } from './words.ts';

type Preparing = AnswerCard | ClosedCard;

/** The day of the meeting that decides, or what it decided. */
export const onAgenda = ({ agenda }: Preparing): Element[] => {
  if (agenda?.decided !== undefined) return [fact('Beslut', shortened(agenda.decided, 240))];
  return agenda?.date === undefined ? [] : [fact('På dagordningen', swedishDay(agenda.date))];
};

/** For whoever sets the agenda: the day of the meeting. In a card of its own, so that its input is not an answer's. */
export const setAgenda = (view: Preparing): Action[] =>
  view.agenda?.sets !== true
    ? []
    : [
        {
          type: 'Action.ShowCard',
          title: view.agenda.date === undefined ? 'Sätt upp på dagordningen' : 'Byt sammanträde',
          card: {
            type: 'AdaptiveCard',
            body: [
              {
                type: 'Input.Date',
                id: 'meetingDate',
                label: 'Sammanträdets dag',
                isRequired: true,
                errorMessage: 'Välj sammanträdets dag.',
                ...(view.agenda.date === undefined ? {} : { value: view.agenda.date }),
              },
            ],
            actions: [
              {
                type: 'Action.Execute',
                title: 'Sätt upp ärendet',
                verb: 'prepare',
                data: whereOf(view),
                style: 'positive',
              },
            ],
          },
        },
      ];
