import type { CardJson } from '../../application/ports/outward.ts';
import type { ToldCard } from '../../application/views/card-view.ts';
import { frame, open } from './frame.ts';
import { heading, line, quiet } from './words.ts';

/** A word with nothing to answer. It shows no state that the reader's client could renew: the bot does, when it is over. */
export const toldCard = (view: ToldCard): CardJson =>
  frame({
    body: [quiet(view.nr), heading(view.heading), line([view.message], { spacing: 'Small' })],
    actions: [open('Öppna ärendet', view.link)],
    says: [view.heading, view.message],
  });
