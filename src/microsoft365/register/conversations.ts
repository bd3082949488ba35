import type { Conversations } from '../../application/ports/plain-lists.ts';
import { textOf } from './items/item.ts';
import { type KeyedRows, upsert } from './items/keyed-rows.ts';

/** Where the bot reaches people, over `Konversationer`. */
export const createConversations = (list: KeyedRows): Conversations => ({
  load: () => list.refresh(),
  get: (person) => {
    const item = list.byKey(person);
    if (!item) return undefined;
    const { fields } = item;
    return {
      person,
      conversationId: textOf(fields, 'ConversationId'),
      serviceUrl: textOf(fields, 'ServiceUrl'),
    };
  },
  put: async ({ person, conversationId, serviceUrl }) => {
    await upsert(list, person, { Key: person, ConversationId: conversationId, ServiceUrl: serviceUrl });
  },
});
