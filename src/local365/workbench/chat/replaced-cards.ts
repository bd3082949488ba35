import type { Card, ChatMessage } from '../api/local.ts';

/** A card that an invoke's answer put in a message's place, for this person only. */
export interface ReplacedCard {
  card: Card;
  /** The message's own card when it was replaced; once the bot updates that, the update wins. */
  instead: string;
}

export type ReplacedCards = ReadonlyMap<string, ReplacedCard>;

export function replaceCard(replaced: ReplacedCards, message: ChatMessage, card: Card): ReplacedCards {
  return new Map(replaced).set(message.activityId, { card, instead: JSON.stringify(message.card) });
}

/** The card to show for a message, as Teams does: the newest of the invoke's answer and the bot's own update. */
export function shownCard(replaced: ReplacedCards, message: ChatMessage): Card | undefined {
  const found = replaced.get(message.activityId);
  return found !== undefined && found.instead === JSON.stringify(message.card) ? found.card : message.card;
}
