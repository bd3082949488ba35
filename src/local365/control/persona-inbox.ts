import type { Message } from '@microsoft/microsoft-graph-types';
import { chatOf } from '../connector/chat-message.ts';
import { conversationOf } from '../connector/conversation.ts';
import { calendarOf } from '../graph/calendar/event-record.ts';
import { type EventResource, eventResource } from '../graph/calendar/event-resource.ts';
import { mailsOf } from '../graph/mail/mail-record.ts';
import { mailResource } from '../graph/mail/read-mails.ts';
import { addressOf, ownerOf } from '../graph/outlook/mailbox.ts';
import type { Local365 } from '../local365.ts';

/** What lies before a person: the chat with the bot (oldest first), mails (newest first), the calendar (by start, UTC). */
export interface Inbox {
  cards: { activityId: string; card: unknown }[];
  messages: { activityId: string; from: 'bot' | 'person'; text?: string; card?: unknown; at: string }[];
  mails: Message[];
  sentMails: Message[];
  events: EventResource[];
}

/** The inbox of any address: one outside the world has mails and invitations but no chat. */
export function inboxOf(address: string, local: Local365): Inbox {
  const mailbox = addressOf(address);
  const person = ownerOf(mailbox, local);
  const chat = person ? chatOf(conversationOf(person, local), local) : [];
  const mails = mailsOf(mailbox, local);
  const inFolder = (folder: string) => mails.filter((mail) => mail.folder === folder).map(mailResource);
  return {
    cards: chat.flatMap(({ id, card }) => (card === undefined ? [] : [{ activityId: id, card }])),
    messages: chat.map(({ id, from, text, card, at }) => ({
      activityId: id,
      from,
      at,
      ...(text === undefined ? {} : { text }),
      ...(card === undefined ? {} : { card }),
    })),
    mails: inFolder('inbox'),
    sentMails: inFolder('sentitems'),
    events: calendarOf(mailbox, local).map((record) => eventResource(record, { zone: 'UTC' }, local)),
  };
}
