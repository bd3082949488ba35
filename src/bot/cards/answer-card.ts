import type { CardJson } from '../../application/ports/outward.ts';
import { dueBy, swedishMoment } from '../../application/texts/dates.ts';
import type { AnswerCard } from '../../application/views/card-view.ts';
import { onAgenda, setAgenda } from './agenda.ts';
import { answerInputs, sendAnswer } from './answer-inputs.ts';
import type { Action, Element } from './elements.ts';
import { box, frame } from './frame.ts';
import { after, excerpt, readMore, rows, top, underlag, whereOf } from './matter.ts';
import { bold, fact, line, quiet, shortened } from './words.ts';

/** A round that waits for the reader, or where the reader's answer may still be changed. */
export const answerCard = (view: AnswerCard, notice?: string): CardJson =>
  frame({
    body: [
      ...top(view),
      ...tells(view),
      ...(view.own === undefined ? waiting(view) : answered(view, view.own)),
      ...excerpt(view),
      ...rows(view),
      ...underlag(view),
      ...onAgenda(view),
      after(view),
      quiet(view.formNote),
      ...(asks(view) ? answerInputs(view) : []),
    ],
    actions: [...answering(view), ...setAgenda(view), readMore(view)],
    says: [view.heading, view.title, says(view)],
    where: whereOf(view),
    notice,
  });

/** Whether the answer is asked for right away. A delegate who hears the others first may only say that it is jäv. */
const asks = (view: AnswerCard): boolean => view.own === undefined && view.choices.length > 1;

const answering = (view: AnswerCard): Action[] => {
  if (asks(view)) return [sendAnswer(view)];
  return [change(view, view.own === undefined ? 'Anmäl jäv' : 'Ändra svar')];
};

const tells = ({ tells: said = [] }: AnswerCard): Element[] =>
  said.length === 0
    ? []
    : [
        box(
          said.map((text) => line([text])),
          'accent',
        ),
      ];

const says = (view: AnswerCard): string =>
  view.own === undefined ? `Svara ${dueBy(view.due)}` : `Du har svarat: ${view.own.label}`;

const waiting = (view: AnswerCard): Element[] => [
  line([bold(`Svara ${dueBy(view.due)}`)], { spacing: 'Small' }),
  quiet(taken(view), { spacing: 'None' }),
];

const taken = ({ answered, seats }: AnswerCard): string => `${answered} av ${seats} har svarat`;

const answered = (view: AnswerCard, own: NonNullable<AnswerCard['own']>): Element[] => [
  box(
    [
      line([bold('Ditt svar: '), bold(own.label)]),
      ...(own.reason === undefined ? [] : [fact('Motivering', shortened(own.reason, 320))]),
      ...(own.reserve ? [line(['Du reserverar dig om utfallet blir ett annat.'], { spacing: 'Small' })] : []),
      quiet(`Mottaget ${swedishMoment(own.at)}. Du kan ändra ditt svar tills rundan stängs.`),
      quiet(`${taken(view)}. Svaren behövs ${dueBy(view.due)}.`),
    ],
    'good',
  ),
];

const change = (view: AnswerCard, title: string): Action => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body: answerInputs(view), actions: [sendAnswer(view)] },
});
