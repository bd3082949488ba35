import type { Mandate } from '../../domain/people/mandates.ts';

/** Lists `Organ` and `Uppdrag`: truth in themselves. */
export interface Organisation {
  refresh(): Promise<void>;
  /** From memory. */
  mandates(): readonly Mandate[];
}

/** Where the bot can reach a person; a row of `Konversationer`. */
export interface Conversation {
  person: string;
  conversationId: string;
  serviceUrl: string;
}

export interface Conversations {
  load(): Promise<void>;
  get(person: string): Conversation | undefined;
  put(conversation: Conversation): Promise<void>;
}

/** A citizen who asked to be told; a row of `Prenumeranter`. Consent-based and erasable. */
export interface Subscriber {
  id: string;
  address: string;
  /** What it concerns: a wish (`ON-2026-0001`) or a place. */
  about: string;
  /** UTC instant of consent. */
  consentAt: string;
}

export interface Subscribers {
  load(): Promise<void>;
  about(subject: string): readonly Subscriber[];
  add(subscriber: Subscriber): Promise<void>;
  remove(id: string): Promise<void>;
}
