import type { Subscriber, Subscribers } from '../../application/ports/plain-lists.ts';
import { type ListItem, textOf } from './items/item.ts';
import type { KeyedRows } from './items/keyed-rows.ts';

const subscriberOf = ({ fields }: ListItem): Subscriber => ({
  id: textOf(fields, 'Key'),
  address: textOf(fields, 'Address'),
  about: textOf(fields, 'About'),
  consentAt: textOf(fields, 'ConsentAt'),
});

/** Who asked to be told, over `Prenumeranter`. Removing erases the row. */
export const createSubscribers = (list: KeyedRows): Subscribers => ({
  load: () => list.refresh(),
  about: (subject) =>
    list
      .items()
      .map(subscriberOf)
      .filter(({ about }) => about === subject),
  add: async ({ id, address, about, consentAt }) => {
    await list.create({ Key: id, Address: address, About: about, ConsentAt: consentAt });
  },
  remove: (id) => list.remove(id),
});
