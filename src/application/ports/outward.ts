/** An answer that leaves it open whether the message was sent: never sent again by itself. */
export class OutcomeUnknown extends Error {}
/** Certain not to have been sent; may be tried again. */
export class NotSent extends Error {
  readonly retryAfterSeconds: number | undefined;
  constructor(message: string, retryAfterSeconds?: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface OutgoingMail {
  to: string;
  subject: string;
  /** Escaped HTML. */
  html: string;
}

/** Mail from the dialogue mailbox. Throws OutcomeUnknown or NotSent. */
export interface Mail {
  send(mail: OutgoingMail): Promise<void>;
}

/** Where a card stands: `<conversation id>` and `<activity id>`. */
export interface SentCard {
  conversationId: string;
  activityId: string;
}

export type CardJson = Record<string, unknown>;

/** Cards in a person's own chat with the bot. Throws OutcomeUnknown or NotSent. */
export interface Chat {
  /** One POST, no retry of its own. `summary` is what a notification shows. */
  send(person: { id: string; name: string }, card: CardJson, summary: string): Promise<SentCard>;
  /** Safe to repeat. */
  update(sent: SentCard, card: CardJson, summary: string): Promise<void>;
}

/** Now, as a UTC instant (`2026-09-15T07:00:00.000Z`). */
export interface Clock {
  now(): string;
}

/** Randomness and digests, kept outside the pure rooms. */
export interface Ids {
  guid(): string;
  /** SHA-256, hex. */
  digest(content: string | Uint8Array): string;
}
