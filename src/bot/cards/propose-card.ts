import type { CardJson } from '../../application/ports/outward.ts';
import { dueBy, swedishMoment } from '../../application/texts/dates.ts';
import type { ProposeCard, ProposedCard } from '../../application/views/card-view.ts';
import { REASON_LENGTH } from './answer-inputs.ts';
import type { Element } from './elements.ts';
import { box, frame } from './frame.ts';
import { after, excerpt, facts, level, readMore, top, whereOf } from './matter.ts';
import { bold, fact, line, quiet, shortened, title } from './words.ts';

/** A role is asked whether a dialogue should be held, and on which level. */
export const proposeCard = (view: ProposeCard, notice?: string): CardJson =>
  frame({
    body: [
      ...top(view),
      ...excerpt(view),
      ...facts(view),
      ...(view.due === undefined
        ? []
        : [line([bold(`Lämna ditt förslag ${dueBy(view.due)}`)], { spacing: 'Medium' })]),
      after(view),
      ...inputs(view),
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Lämna förslaget',
        verb: 'propose',
        data: whereOf(view),
        style: 'positive',
      },
      readMore(view),
    ],
    says: [view.heading, view.title, view.due === undefined ? undefined : `Svara ${dueBy(view.due)}`],
    where: whereOf(view),
    notice,
  });

const inputs = (view: ProposeCard): Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: 'recommendation',
    label: 'Ditt förslag',
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: 'Välj om dialogen ska genomföras.',
    choices: view.recommendations.map(({ id, label }) => ({ title: title(label), value: id })),
  },
  {
    type: 'Input.ChoiceSet',
    id: 'level',
    label: 'Nivå på delaktighetstrappan',
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: 'Välj en nivå.',
    choices: view.levels.map(({ number, name, meaning }) => ({
      title: title(`${number} ${name} – ${shortened(meaning, 160)}`),
      value: String(number),
    })),
  },
  {
    type: 'Input.Text',
    id: 'reason',
    label: 'Skäl för förslaget',
    isMultiline: true,
    maxLength: REASON_LENGTH,
    isRequired: true,
    errorMessage: `Skriv varför du föreslår detta, högst ${REASON_LENGTH} tecken.`,
  },
];

/** The proposal as it was given. */
export const proposedCard = (view: ProposedCard, notice?: string): CardJson =>
  frame({
    body: [
      ...top(view),
      box(
        [
          line([bold(shortened(view.recommendation, 200))]),
          fact('Nivå', level(view.level)),
          fact('Skäl', shortened(view.reason, 480)),
          quiet(`Lämnat ${swedishMoment(view.at)}.`),
        ],
        'good',
      ),
      after(view),
    ],
    actions: [readMore(view)],
    says: [view.heading, view.title, `Förslaget är lämnat: ${view.recommendation}`],
    where: whereOf(view),
    notice,
  });
