import type { Application } from '../../application/application.ts';
import type { CardJson } from '../../application/ports/outward.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { renderMyMatters } from '../cards/my-matters-card.ts';

interface Shown {
  card: CardJson;
  summary: string;
}

/** *Mina ärenden*: all that waits for the person on one card, each question answered in place. `intro` is said first. */
export const overview = (
  person: Person,
  application: Application,
  more: { tab?: string; intro?: string } = {},
): Shown => {
  const view = application.myMatters(person);
  const cards = new Map(
    view.waiting.flatMap(({ nr }) => {
      const card = application.card(person, nr);
      return card === undefined ? [] : [[nr, card] as const];
    }),
  );
  return {
    card: renderMyMatters(view, { cards, ...more }),
    summary: `Mina ärenden: ${view.waiting.length} väntar på dig`,
  };
};
