import type { PublicWishForm } from '../../../application/application.ts';

/** What the wish pages call themselves: where no wish becomes a dialogue, nothing promises that one can. */
export interface WishWords {
  /** Heading and title. */
  title: string;
  menu: string;
  /** The button that leads there. */
  invite: string;
}

export const wishWords = ({ takenUp }: Pick<PublicWishForm, 'takenUp'>): WishWords =>
  takenUp
    ? { title: 'Önska en dialog', menu: 'Önska en dialog', invite: 'Önska en dialog' }
    : { title: 'Har du en fråga som berör många?', menu: 'Dina vägar in', invite: 'Se dina vägar in' };
