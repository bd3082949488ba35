import type { Person } from '../../people/mandates.ts';
import type { DocumentReference } from '../document.ts';

/** A citizen's wish for a dialogue, stream `ON-2026-0001` (its receipt number). */
export type WishEvent =
  | { type: 'WishReceived'; v: 1; document: DocumentReference; place?: string; at: string }
  | { type: 'WishAccepted'; v: 1; by: Person; channel: string; title?: string; at: string }
  | { type: 'WishTurnedAside'; v: 1; by: Person; reason: DocumentReference; way: string; at: string };

export interface Wish {
  nr: string;
  version: number;
  state: 'received' | 'accepted' | 'aside';
  place?: string;
  /** Its words, title and sender: the log does not contain them. */
  document: DocumentReference;
  receivedAt: string;
  /** `title`: what the case is called, where the official worded it. */
  accepted?: { by: Person; channel: string; title?: string; at: string };
  aside?: { by: Person; reason: DocumentReference; way: string; at: string };
}

export const evolveWish = (wish: Wish | undefined, event: WishEvent, nr: string): Wish => {
  if (event.type === 'WishReceived') {
    const { place, document, at } = event;
    return {
      nr,
      version: 1,
      state: 'received',
      ...(place === undefined ? {} : { place }),
      document,
      receivedAt: at,
    };
  }
  if (!wish) throw new Error(`${nr} begins with ${event.type}`);
  switch (event.type) {
    case 'WishAccepted': {
      const { by, channel, title, at } = event;
      const accepted = { by, channel, at, ...(title === undefined ? {} : { title }) };
      return { ...wish, state: 'accepted', accepted };
    }
    case 'WishTurnedAside':
      return {
        ...wish,
        state: 'aside',
        aside: { by: event.by, reason: event.reason, way: event.way, at: event.at },
      };
  }
};
