import { swedishDay } from '../../application/texts/dates.ts';
import type { AgendaOnCard, AnswerCard, ClosedCard } from '../../application/views/card-view.ts';
import type { Action, Element } from './elements.ts';
import { whereOf } from './matter.ts';
import { fact, quiet, shortened, title } from './words.ts';

type Preparing = AnswerCard | ClosedCard;

/** The day of the meeting that decides, or what it decided. */
export const onAgenda = ({ agenda }: Preparing): Element[] => {
  if (agenda?.decided !== undefined) return [fact('Beslut', shortened(agenda.decided, 240))];
  if (agenda?.date === undefined) return [];
  return [
    fact('På dagordningen', swedishDay(agenda.date)),
    ...(agenda.late === undefined ? [] : [quiet(agenda.late)]),
  ];
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
            body: [dayInput(view.agenda)],
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

/** Among the days of the body's calendar, the recommended one chosen; any day where it has none. */
const dayInput = ({ date, dates }: AgendaOnCard): Element => {
  const input = {
    id: 'meetingDate',
    label: 'Sammanträdets dag',
    isRequired: true,
    errorMessage: 'Välj sammanträdets dag.',
  } as const;
  const first = dates?.find((d) => d.date === date) ?? dates?.[0];
  if (dates === undefined || first === undefined)
    return { type: 'Input.Date', ...input, ...(date === undefined ? {} : { value: date }) };
  return {
    type: 'Input.ChoiceSet',
    ...input,
    style: 'expanded',
    wrap: true,
    value: first.date,
    choices: dates.map((d) => ({ title: title(d.label), value: d.date })),
  };
};
