import { addMessage, type Card, newActivityId } from '../connector/chat-message.ts';
import { search, share } from '../connector/compose-extension.ts';
import { botId, memberId, openConversation } from '../connector/conversation.ts';
import { type Tap, tap } from '../connector/invoke.ts';
import { activityFrom, deliver } from '../connector/to-bot.ts';
import type { RouteAnswer } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';

/** Writes to the bot. 200 with the bot's own status, whatever that was. */
export async function say({ text }: { text: string }, person: Person, local: Local365): Promise<RouteAnswer> {
  const id = addMessage(openConversation(person, local), { from: 'person', text }, local);
  const message = { type: 'message', id, text, textFormat: 'plain' };
  return { status: 200, body: await deliver(activityFrom(person, message, local), local) };
}

/** Taps a card's action. 200 with the bot's answer `{status, body}`; with `repeat`, every answer in `repeats`. */
export async function tapCard(asked: Tap, person: Person, local: Local365): Promise<RouteAnswer> {
  const answers = await tap(asked, person, local);
  if ('missing' in answers)
    return { status: 404, body: { error: { code: 'itemNotFound', message: answers.missing } } };
  const [first] = answers;
  return { status: 200, body: { ...first, ...(answers.length > 1 ? { repeats: answers } : {}) } };
}

/** Adds the app for a person: the bot hears `installationUpdate` and then who came into the chat. */
export async function installBot(_: unknown, person: Person, local: Local365): Promise<RouteAnswer> {
  const installed = { type: 'installationUpdate', action: 'add', id: newActivityId(local) };
  await deliver(activityFrom(person, installed, local), local);
  const membersAdded = [{ id: memberId(person), aadObjectId: person.id }, { id: botId(local) }];
  const joined = { type: 'conversationUpdate', id: newActivityId(local), membersAdded };
  return { status: 200, body: await deliver(activityFrom(person, joined, local), local) };
}

/** Searches with the app's message extension. 200 with the bot's answer `{status, body}`. */
export async function searchWith(
  { text }: { text: string },
  person: Person,
  local: Local365,
): Promise<RouteAnswer> {
  const answer = await search(text, person, local);
  if (answer !== undefined) return { status: 200, body: answer };
  const message = 'the app has no message extension';
  return { status: 404, body: { error: { code: 'itemNotFound', message } } };
}

/** Sends a card that the message extension found. */
export async function shareCard(
  { card }: { card: Card },
  person: Person,
  local: Local365,
): Promise<RouteAnswer> {
  return { status: 200, body: { activityId: share(card, person, local) } };
}
