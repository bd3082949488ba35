import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { addMessage, type Card } from './chat-message.ts';
import { openConversation } from './conversation.ts';
import { activityFrom, type BotAnswer, deliver } from './to-bot.ts';

/** How many results Teams asks for at a time. */
const COUNT = 25;

/**
 * Types into the app's message extension as a person in Teams does; nothing typed is the run that Teams makes when it is
 * opened. Undefined where the app has none.
 */
export async function search(text: string, person: Person, local: Local365): Promise<BotAnswer | undefined> {
  const { composeExtension } = local.world.app;
  if (composeExtension === undefined) return undefined;
  const { commandId, parameter } = composeExtension;
  const typed = text.trim();
  const parameters = [
    typed === '' ? { name: 'initialRun', value: 'true' } : { name: parameter, value: typed },
  ];
  const invoke = {
    type: 'invoke',
    name: 'composeExtension/query',
    id: `f:${local.newId()}`,
    value: { commandId, parameters, queryOptions: { skip: 0, count: COUNT } },
  };
  return deliver(activityFrom(person, invoke, local), local);
}

/** Sends a card that was found: it stands in the conversation as the person's own message. Returns its activity id. */
export function share(card: Card, person: Person, local: Local365): string {
  return addMessage(openConversation(person, local), { from: 'person', card }, local);
}
