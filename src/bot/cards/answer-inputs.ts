import type { AnswerCard } from '../../application/views/card-view.ts';
import type { Element, Execute } from './elements.ts';
import { whereOf } from './matter.ts';
import { either, title } from './words.ts';

/** Longer reasons are written in the tab: a card is not for essays, and has 80 KB in all. */
export const REASON_LENGTH = 4000;

/**
 * The inputs of `answer` (design 9), with what the reader has answered already. Teams checks what is required; we do again.
 * On a card of several matters each input's id ends in `.<stream>`, and none is required: any one matter may be answered.
 */
export const answerInputs = (view: AnswerCard, of: 'one' | 'several' = 'one'): Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: idOf('choice', view, of),
    label: 'Ditt svar',
    style: 'expanded',
    wrap: true,
    // A card within this one sends these inputs too: whoever only sets the agenda is not held up for an answer.
    isRequired: view.agenda?.sets !== true && of === 'one',
    errorMessage: 'Välj ett svar.',
    choices: view.choices.map((choice) => ({ title: title(choice.label), value: choice.id })),
    ...chosen(view),
  },
  {
    type: 'Input.Text',
    id: idOf('reason', view, of),
    label: reasonLabel(view),
    isMultiline: true,
    maxLength: REASON_LENGTH,
    errorMessage: `Motiveringen får vara högst ${REASON_LENGTH} tecken här. Skriv den i fliken om den är längre.`,
    ...(view.own?.reason === undefined ? {} : { value: view.own.reason.slice(0, REASON_LENGTH) }),
  },
  ...(view.mayReserve ? [reservation(view, of)] : []),
];

const idOf = (name: string, { nr }: AnswerCard, of: 'one' | 'several'): string =>
  of === 'one' ? name : `${name}.${nr}`;

/** What was answered before, as long as it can be answered still. */
const chosen = ({ own, choices }: AnswerCard): { value?: string } =>
  own !== undefined && choices.some((c) => c.id === own.choice) ? { value: own.choice } : {};

const reservation = (view: AnswerCard, of: 'one' | 'several'): Element => ({
  type: 'Input.Toggle',
  id: idOf('reserve', view, of),
  label: 'Reservation',
  title: 'Jag reserverar mig om utfallet blir ett annat',
  wrap: true,
  value: view.own?.reserve === true ? 'true' : 'false',
  valueOn: 'true',
  valueOff: 'false',
  errorMessage: 'Kryssa i eller lämna tomt.',
});

const reasonLabel = (view: AnswerCard): string => {
  const needing = view.choices.filter((choice) => choice.needsReason).map(({ label }) => title(label));
  return needing.length === 0
    ? 'Motivering (frivillig)'
    : `Motivering – behövs om du svarar ${either(needing)}`;
};

export const sendAnswer = (view: AnswerCard, of: 'one' | 'several' = 'one'): Execute => ({
  type: 'Action.Execute',
  title: 'Skicka svar',
  verb: 'answer',
  data: of === 'one' ? whereOf(view) : { ...whereOf(view), overview: true },
  style: 'positive',
});
