import type { CardJson } from '../../application/ports/outward.ts';
import { dueBy } from '../../application/texts/dates.ts';
import type { AnswerCard, CardView, MyMattersCard } from '../../application/views/card-view.ts';
import { answerInputs, sendAnswer } from './answer-inputs.ts';
import type { Action, Element } from './elements.ts';
import { box, frame, open } from './frame.ts';
import { level } from './matter.ts';
import { bold, fact, heading, line, quiet, run, shortened } from './words.ts';

const MOST_WAITING = 8;
const MOST_OTHERS = 5;

interface More {
  /** Cards of the waiting matters that have one: a question is answered in place, the others are shown. */
  cards?: ReadonlyMap<string, CardView>;
  /** Where the whole register is read. */
  tab?: string;
  /** Said first, e.g. that the bot did not understand. */
  intro?: string;
}

/** *Mina ärenden*: what waits for the reader, then what the reader follows. */
export const renderMyMatters = (view: MyMattersCard, more: More = {}): CardJson => {
  const said = summary(view);
  return frame({
    body: [
      heading('Mina ärenden'),
      ...(more.intro === undefined ? [] : [line([more.intro], { spacing: 'Small' })]),
      line([said], { spacing: 'Small' }),
      ...view.waiting.slice(0, MOST_WAITING).map((matter) => waiting(matter, more.cards?.get(matter.nr))),
      ...left(view.waiting.length - MOST_WAITING),
      ...(view.others.length === 0 ? [] : [line([bold('Du följer också')], { spacing: 'Large' })]),
      ...view.others.slice(0, MOST_OTHERS).flatMap(other),
      ...left(view.others.length - MOST_OTHERS),
    ],
    ...(more.tab === undefined ? {} : { actions: [open('Öppna registret', more.tab)] }),
    says: [more.intro, said],
  });
};

const summary = ({ waiting: w }: MyMattersCard): string => {
  if (w.length === 0) return 'Inget väntar på dig just nu.';
  return w.length === 1 ? 'Ett ärende väntar på dig.' : `${w.length} ärenden väntar på dig.`;
};

const waiting = (matter: MyMattersCard['waiting'][number], card: CardView | undefined): Element => {
  const due = matter.due === undefined ? '' : `, ${dueBy(matter.due)}`;
  const asked = card?.kind === 'answer' ? card : undefined;
  return box([
    line([run(shortened(matter.title, 120), { weight: 'Bolder' })]),
    line([`${shortened(matter.what, 120)}${due}`], { spacing: 'None' }),
    ...(asked === undefined ? [] : inShort(asked)),
    quiet(matter.nr, { spacing: 'None' }),
    { type: 'ActionSet', spacing: 'Small', actions: actions(matter, card) },
  ]);
};

/** What was proposed, and what the reader has answered already. */
const inShort = ({ proposal, own }: AnswerCard): Element[] => [
  ...(proposal === undefined
    ? []
    : [fact('Förslag', `${shortened(proposal.recommendation, 120)}, nivå ${level(proposal.level)}`)]),
  ...(own === undefined ? [] : [fact('Ditt svar', shortened(own.label, 60))]),
];

const actions = ({ nr, link }: { nr: string; link: string }, card: CardView | undefined): Action[] => {
  if (card?.kind === 'answer' && card.choices.length > 0)
    return [inPlace(card), open('Läs underlaget', link)];
  return card?.kind === 'propose'
    ? [
        { type: 'Action.Execute', title: 'Visa kortet', verb: 'refresh', data: { stream: nr } },
        open('Läs underlaget', link),
      ]
    : [open('Öppna i fliken', link)];
};

/** Each matter is answered where it stands, and the card shows the others again. */
const inPlace = (card: AnswerCard): Action => ({
  type: 'Action.ShowCard',
  title: card.own === undefined ? 'Svara' : 'Ändra svar',
  card: {
    type: 'AdaptiveCard',
    body: [...answerInputs(card, 'several'), quiet(card.formNote)],
    actions: [sendAnswer(card, 'several')],
  },
});

const other = ({ nr, title, what }: MyMattersCard['others'][number]): Element[] => [
  line([run(shortened(title, 120), { weight: 'Bolder' })], { spacing: 'Small' }),
  quiet(`${nr} · ${shortened(what, 120)}`, { spacing: 'None' }),
];

const left = (count: number): Element[] => (count > 0 ? [quiet(`och ${count} till, i fliken`)] : []);
