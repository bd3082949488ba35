import type { CardJson } from '../../application/ports/outward.ts';
import { swedishDay } from '../../application/texts/dates.ts';
import type { ConvenedCard } from '../../application/views/card-view.ts';
import { box, frame } from './frame.ts';
import { after, excerpt, readMore, top, whereOf } from './matter.ts';
import { bold, line, quiet, shortened } from './words.ts';

/** The presidium is called to a meeting of its own. Nothing is answered here: that is done at the meeting. */
export const convenedCard = (view: ConvenedCard, notice?: string): CardJson => {
  const when = `${swedishDay(view.date)} kl. ${view.time}`;
  return frame({
    body: [
      ...top(view),
      box(
        [
          line([bold(when)]),
          ...(view.room === undefined ? [] : [line([shortened(view.room, 120)], { spacing: 'None' })]),
        ],
        'accent',
      ),
      ...excerpt(view),
      after(view),
      quiet(view.formNote),
    ],
    actions: [readMore(view)],
    says: [view.heading, view.title, when],
    where: whereOf(view),
    notice,
  });
};
