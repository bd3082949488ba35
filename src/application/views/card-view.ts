import type { Choice } from '../../domain/dialogue/rounds/round.ts';

/**
 * What a card says, in words; `src/bot/cards` gives it its looks. Everything here is plain Swedish text: what people wrote
 * is never read as Markdown. Instants are UTC, dates `YYYY-MM-DD`.
 */
export type CardView =
  | AnswerCard
  | ClosedCard
  | ConvenedCard
  | RecusedCard
  | ToldCard
  | ProposeCard
  | ProposedCard;

interface Matter {
  nr: string;
  /** Version of the case the card shows. */
  version: number;
  title: string;
  place?: string;
  /** The first lines of the citizen's wish, or of what whoever took the initiative wrote. */
  excerpt?: string;
  /** What comes next and when. */
  next: string;
  /** Where the whole matter is read. */
  link: string;
  /** Entra ids of those whose client may renew the card by itself: the one it was sent to. */
  reader: string;
}

/** A presidium that was asked on the way here. */
export interface Consulted {
  body: string;
  outcome: string;
  reasons: { name: string; text: string }[];
}

interface Underlag {
  proposal?: { by: string; level: string; recommendation: string; reason: string };
  /** Each presidium consulted, in the order they were asked. */
  consulted?: Consulted[];
  /** Level, target groups, and what the forms say. */
  facts?: { label: string; value: string }[];
}

/** For a round that prepares a meeting of nämnd or fullmäktige. */
export interface AgendaOnCard {
  /** The day it stands on the agenda, `YYYY-MM-DD`. */
  date?: string;
  /** That it came onto the agenda after the notice had gone out. */
  late?: string;
  /** Whether the reader sets the day. */
  sets: boolean;
  /** The days to choose among; absent where the body has no calendar. */
  dates?: { date: string; label: string }[];
  /** What the body decided, in a sentence. */
  decided?: string;
}

/** For what a presidium decided in its own meeting. */
export interface MinutesOnCard {
  /** *Protokollet, § 12, väntar på justering.* */
  state: string;
  /** Whether the reader is to adjust them. */
  adjusts: boolean;
}

/** A round that waits for the reader's answer, or where it may still be changed. */
export interface AnswerCard extends Matter, Underlag {
  kind: 'answer';
  round: string;
  /** *Presidiet i Socialnämnden tar ställning* */
  heading: string;
  /** The legal form in a sentence: what an answer is, and is not. */
  formNote: string;
  due: string;
  /** What the reader should know of where the question stands, before answering. */
  tells?: string[];
  /** Empty while the reader is not to answer: a delegate hears the others first. */
  choices: { id: Choice; label: string; needsReason: boolean }[];
  /** Whoever is only heard takes no part in the decision, and has nothing to reserve themselves against. */
  mayReserve: boolean;
  agenda?: AgendaOnCard;
  /** What one answer is given about, where it is several things: the rows of a year's wheel. */
  rows?: { title: string; note: string }[];
  own?: { choice: Choice; label: string; reason?: string; reserve: boolean; at: string };
  answered: number;
  seats: number;
}

/** The round is over: outcome, and what everybody answered as far as the policy shows it. */
export interface ClosedCard extends Matter, Underlag {
  kind: 'closed';
  round: string;
  heading: string;
  outcome: string;
  rule: string;
  formNote: string;
  closedAt: string;
  /** Names of those who reserved themselves against the outcome. */
  reservations?: string[];
  minutes?: MinutesOnCard;
  /** The filed record's name; it is fetched where the case is read. */
  record?: string;
  agenda?: AgendaOnCard;
  rows?: { title: string; note: string }[];
  answers: { name: string; role: string; label: string; reason?: string }[];
}

/** For whoever is recused: neither the matter nor the answers. */
export interface RecusedCard {
  kind: 'recused';
  nr: string;
  version: number;
  round: string;
  heading: string;
  message: string;
  link: string;
  reader: string;
}

/** A word on a question, with nothing to answer on the card: who may lead it, or with whom it lies. */
export interface ToldCard {
  kind: 'told';
  nr: string;
  version: number;
  round: string;
  heading: string;
  message: string;
  link: string;
  reader: string;
}

/** The presidium is called to a meeting of its own, where the matter is decided. */
export interface ConvenedCard extends Matter {
  kind: 'convened';
  heading: string;
  /** Swedish date and clock time. */
  date: string;
  time: string;
  /** Where they meet; `place` is the matter's own. */
  room?: string;
  formNote: string;
}

export interface ProposeCard extends Matter {
  kind: 'propose';
  heading: string;
  due?: string;
  facts: { label: string; value: string }[];
  levels: { number: number; name: string; meaning: string }[];
  recommendations: { id: string; label: string }[];
}

export interface ProposedCard extends Matter {
  kind: 'proposed';
  heading: string;
  level: string;
  recommendation: string;
  reason: string;
  at: string;
}

/** *Mina ärenden* in the chat. */
export interface MyMattersCard {
  waiting: { nr: string; title: string; what: string; due?: string; link: string }[];
  others: { nr: string; title: string; what: string; link: string }[];
}
