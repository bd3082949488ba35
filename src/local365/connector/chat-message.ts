import type { Local365 } from '../local365.ts';
import type { Collection } from '../state/store.ts';
import type { Conversation } from './conversation.ts';

export type Card = Record<string, unknown>;

/** A message in a chat, as Teams keeps it. */
export interface ChatMessage {
  id: string;
  conversationId: string;
  from: 'bot' | 'person';
  text?: string;
  card?: Card;
  /** What the card said before it was replaced, newest first: a client that has not heard yet still shows it. */
  earlierCards?: Card[];
  /** ISO 8601, local time. */
  at: string;
  updatedAt?: string;
}

const EARLIER_CARDS_KEPT = 5;

export const messagesIn = (local: Local365): Collection<ChatMessage> =>
  local.store.collection<ChatMessage>('chat-messages');

/** A chat's messages, oldest first. */
export function chatOf(conversation: Conversation, local: Local365): ChatMessage[] {
  return [...messagesIn(local).values()]
    .filter((message) => message.conversationId === conversation.id)
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** An activity id as Teams makes them: the millisecond, and never one twice. */
export function newActivityId(local: Local365): string {
  const counters = local.store.collection<{ last: number }>('activity-ids');
  return local.store.commit(() => {
    const last = Math.max(Math.floor(local.now()), (counters.get('chat')?.last ?? 0) + 1);
    counters.put('chat', { last });
    return String(last);
  });
}

/** Adds a message to a chat and tells whoever watches it. Returns its id. */
export function addMessage(
  conversation: Conversation,
  content: Pick<ChatMessage, 'from' | 'text' | 'card'>,
  local: Local365,
): string {
  const id = local.store.commit(() => {
    const made = newActivityId(local);
    const at = new Date(local.now()).toISOString();
    messagesIn(local).put(made, { id: made, conversationId: conversation.id, at, ...content });
    return made;
  });
  local.notify({ kind: 'activity', upn: conversation.upn });
  return id;
}

/** Replaces what a message says; its place in the chat stays. */
export function replaceMessage(
  conversation: Conversation,
  id: string,
  content: Pick<ChatMessage, 'text' | 'card'>,
  local: Local365,
): void {
  const before = messagesIn(local).get(id);
  if (before === undefined) return;
  const { card, earlierCards = [], text: _, ...rest } = before;
  // Teams repeats invokes: the same answer twice must not push what stood before out of memory.
  const isNew = card !== undefined && JSON.stringify(card) !== JSON.stringify(content.card);
  const earlier = isNew ? [card, ...earlierCards].slice(0, EARLIER_CARDS_KEPT) : earlierCards;
  const updatedAt = new Date(local.now()).toISOString();
  const after = { ...rest, ...content, updatedAt, ...(earlier.length > 0 ? { earlierCards: earlier } : {}) };
  local.store.commit(() => messagesIn(local).put(id, after));
  local.notify({ kind: 'activity', upn: conversation.upn });
}
