import type { Absence } from '../../domain/people/absence.ts';
import type { BodyMeeting } from '../../domain/people/body-meetings.ts';
import type { Mandate } from '../../domain/people/mandates.ts';

/** Lists `Organ` and `Uppdrag`: truth in themselves. */
export interface Organisation {
  refresh(): Promise<void>;
  /** From memory. */
  mandates(): readonly Mandate[];
}

/** List `Franvaro`: who has said that they are away. From memory; written through, If-Match where a row stands. */
export interface Absences {
  refresh(): Promise<void>;
  all(): readonly Absence[];
  /** In the place of what the person said before. */
  put(absence: Absence): Promise<void>;
  remove(person: string): Promise<void>;
}

/** List `Sammantraden`: when the bodies meet. From memory. */
export interface BodyMeetings {
  refresh(): Promise<void>;
  all(): readonly BodyMeeting[];
  put(meeting: BodyMeeting): Promise<void>;
  remove(meeting: Pick<BodyMeeting, 'body' | 'date'>): Promise<void>;
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
