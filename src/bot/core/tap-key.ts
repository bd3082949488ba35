import { createHash } from 'node:crypto';
import type { CardAction } from '../../contracts/card-verbs.ts';

interface Tap {
  conversation: string;
  /** The message that holds the card. */
  message: string | undefined;
  person: string;
  action: CardAction;
}

/**
 * The idempotency key of a tap. The same tap gives the same key, however often Teams sends its invoke (and whether or not
 * it gives each a new activity id). A change of mind gives another, and so does going back to the first answer: every
 * answer gives the case a new version, and with it a card that carries that version.
 */
export const tapKey = ({ conversation, message, person, action }: Tap): string => {
  const parts = [conversation, message ?? '', person, Object.entries(action).sort(byName)];
  return `card-${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
};

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
