import { createHash } from 'node:crypto';
import type { Local365 } from '../local365.ts';
import type { Collection } from '../state/store.ts';
import type { Person } from '../world.ts';

/** The 1:1 chat of the app's bot and one person. */
export interface Conversation {
  id: string;
  personId: string;
  /** Lower-case. */
  upn: string;
}

export const conversationsIn = (local: Local365): Collection<Conversation> =>
  local.store.collection<Conversation>('conversations');

/** The bot's id in the channel. */
export const botId = (local: Local365): string => `28:${local.world.app.clientId}`;
/** A person's id in the channel: what `from.id` and a member's id say. */
export const memberId = (person: Person): string => `29:${person.id}`;

/** The same bot and person always have the same chat; its id is opaque to the bot. */
export function conversationOf(person: Person, local: Local365): Conversation {
  const digest = createHash('sha256')
    .update(`${botId(local)}|${person.id}`)
    .digest('base64url');
  return { id: `a:1${digest}`, personId: person.id, upn: person.upn.toLowerCase() };
}

/** Opens the chat if it was never opened. Returns it. */
export function openConversation(person: Person, local: Local365): Conversation {
  const conversation = conversationOf(person, local);
  const known = conversationsIn(local).get(conversation.id);
  if (known) return known;
  local.store.commit(() => conversationsIn(local).put(conversation.id, conversation));
  return conversation;
}

/** The person a member id, with or without `29:`, or an Entra object id stands for. Rooms and mailboxes have no Teams. */
export function personOf(id: string, local: Local365): Person | undefined {
  const bare = id.replace(/^29:/, '').toLowerCase();
  return local.world.people.find((person) => person.kind === 'person' && person.id.toLowerCase() === bare);
}
