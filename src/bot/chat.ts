import { type CardJson, type Chat, NotSent, OutcomeUnknown } from '../application/ports/outward.ts';
import type { Conversation, Conversations } from '../application/ports/plain-lists.ts';
import { ConversationGone, sendOutcome } from './send-outcome.ts';

/** The Bot Connector, one request a call. Rejects with whatever the SDK rejects with. */
export interface Connector {
  /** Opens the 1:1 chat with a person and gives its id; nothing is said by it. */
  open(serviceUrl: string, person: { id: string; name: string }): Promise<string>;
  /** Gives the activity's id. */
  post(to: Place, card: CardJson, summary: string): Promise<string | undefined>;
  put(to: Place, activityId: string, card: CardJson, summary: string): Promise<void>;
}
type Place = Pick<Conversation, 'serviceUrl' | 'conversationId'>;

interface Parts {
  connector: Connector;
  conversations: Pick<Conversations, 'get' | 'put'>;
  /** Where a chat is opened with somebody who has not written yet, and cards are updated. */
  serviceUrl: string;
  report: (error: unknown) => void;
}

/** Cards in people's own chats, each sent by one POST. */
export const createChat = ({ connector, conversations, serviceUrl, report }: Parts): Chat => {
  const opened = async (person: { id: string; name: string }): Promise<Conversation> => {
    const conversationId = await connector.open(serviceUrl, person).catch((error: unknown) => {
      const failed = sendOutcome(error);
      // Whether or not the chat was opened, nobody has been told anything: it may be tried again.
      throw failed instanceof NotSent ? failed : new NotSent(failed.message);
    });
    const conversation = { person: person.id, conversationId, serviceUrl };
    // Not remembered is no reason not to send: the chat is the same when it is opened again.
    await conversations.put(conversation).catch(report);
    return conversation;
  };

  const post = async (to: Conversation, card: CardJson, summary: string) => {
    const activityId = await connector.post(to, card, summary).catch(fail);
    if (!activityId) throw new OutcomeUnknown('The connector gave no activity id');
    return { conversationId: to.conversationId, activityId };
  };

  return {
    async send(person, card, summary) {
      const known = conversations.get(person.id);
      if (known === undefined) return post(await opened(person), card, summary);
      try {
        return await post(known, card, summary);
      } catch (error) {
        if (!(error instanceof ConversationGone)) throw error;
        return post(await opened(person), card, summary);
      }
    },
    async update({ conversationId, activityId }, card, summary) {
      await connector.put({ serviceUrl, conversationId }, activityId, card, summary).catch(fail);
    },
  };
};

const fail = (error: unknown): never => {
  throw sendOutcome(error);
};
