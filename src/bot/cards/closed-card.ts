import type { CardJson } from '../../application/ports/outward.ts';
import { swedishMoment } from '../../application/texts/dates.ts';
import type { ClosedCard, RecusedCard } from '../../application/views/card-view.ts';
import { adjusting, minutes } from './adjusting.ts';
import { onAgenda, setAgenda } from './agenda.ts';
import type { Element } from './elements.ts';
import { box, frame, open } from './frame.ts';
import { after, readMore, rows, top, underlag, whereOf } from './matter.ts';
import { bold, fact, heading, line, quiet, run, shortened } from './words.ts';

/** The most answers a card lists; the rest stand in the underlag. */
const MOST = 15;

/** The round is over. */
export const closedCard = (view: ClosedCard, notice?: string): CardJson =>
  frame({
    body: [
      ...top(view),
      box(
        [
          line([run(shortened(view.outcome, 300), { weight: 'Bolder', size: 'Medium' })]),
          line([shortened(view.rule, 300)], { spacing: 'Small' }),
          quiet(`Stängdes ${swedishMoment(view.closedAt)}. ${view.formNote}`),
        ],
        'accent',
      ),
      ...onAgenda(view),
      ...minutes(view),
      ...record(view),
      ...answers(view),
      ...rows(view),
      ...underlag(view),
      after(view),
    ],
    actions: [...adjusting(view), ...setAgenda(view), readMore(view)],
    says: [view.heading, view.title, view.outcome],
    where: whereOf(view),
    notice,
  });

const record = ({ record: name }: ClosedCard): Element[] =>
  name === undefined ? [] : [fact('Handling', `${shortened(name, 120)}, hämtas i ärendet`)];

const answers = ({ answers: given, reservations = [] }: ClosedCard): Element[] =>
  given.length === 0
    ? []
    : [
        line([bold('Så svarade presidiet')], { spacing: 'Medium' }),
        ...given.slice(0, MOST).flatMap(({ name, role, label, reason }) => [
          line([bold(shortened(label, 60)), ` – ${shortened(name, 80)}, ${shortened(role, 60)}`], {
            spacing: 'Small',
          }),
          ...(reason === undefined ? [] : [quiet(shortened(reason, 240), { spacing: 'None' })]),
        ]),
        ...(given.length > MOST ? [quiet(`och ${given.length - MOST} till`)] : []),
        ...reservations.map((name) =>
          line([bold('Reservation: '), shortened(name, 80)], { spacing: 'Small' }),
        ),
      ];

/** For whoever is recused: nothing of the matter, nothing of the answers. */
export const recusedCard = (view: RecusedCard, notice?: string): CardJson =>
  frame({
    body: [quiet(view.nr), heading(view.heading), line([view.message], { spacing: 'Medium' })],
    actions: [open('Öppna i fliken', view.link)],
    says: [view.heading, view.message],
    where: whereOf(view),
    notice,
  });
