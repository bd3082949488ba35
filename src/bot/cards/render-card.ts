import type { CardJson } from '../../application/ports/outward.ts';
import type { CardView } from '../../application/views/card-view.ts';
import { answerCard } from './answer-card.ts';
import { closedCard, recusedCard } from './closed-card.ts';
import { convenedCard } from './convened-card.ts';
import { proposeCard, proposedCard } from './propose-card.ts';
import { toldCard } from './told-card.ts';

/**
 * The Adaptive Card (1.5, under 80 KB) that shows a view, in chat and in the tab alike. `notice` is put first: a
 * sentence on why what the reader just did does not count.
 */
export const renderCard = (view: CardView, notice?: string): CardJson => {
  switch (view.kind) {
    case 'answer':
      return answerCard(view, notice);
    case 'closed':
      return closedCard(view, notice);
    case 'convened':
      return convenedCard(view, notice);
    case 'recused':
      return recusedCard(view, notice);
    case 'told':
      return toldCard(view);
    case 'propose':
      return proposeCard(view, notice);
    case 'proposed':
      return proposedCard(view, notice);
  }
};
