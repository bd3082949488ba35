import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

// The package's main file does not load in Node (imports without extensions); its bundle does.
const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** What Microsoft's own parser and validator find in a card, as 1.5; empty for a card without fault. Needs no DOM. */
export const lintCard = (json: object): string[] => {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const card = new cards.AdaptiveCard();
  card.parse(json, context);
  const parsed = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const validated = card.validateProperties().validationEvents.map((event) => event.message);
  return [...parsed, ...validated];
};
