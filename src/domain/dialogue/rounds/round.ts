import type { Elector, Person } from '../../people/mandates.ts';
import type { LegalForm } from '../../policy/steps.ts';
import type { DocumentReference } from '../document.ts';

/** What a member answers on the card (design 9). */
export const choices = ['tillstyrker', 'avstyrker', 'kompletteras', 'avstar', 'jav'] as const;
export type Choice = (typeof choices)[number];

export interface Answer {
  person: string;
  choice: Choice;
  /** *Jag reserverar mig om utfallet blir ett annat.* */
  reserve: boolean;
  reason?: DocumentReference;
  surface: Surface;
  at: string;
}

/** Where somebody acted. */
export type Surface = 'card' | 'tab' | 'pane' | 'api';

/** Asked without being bound, asked to take a stand, or preparing what a body decides in its meeting. */
export type RoundPurpose = 'consultation' | 'decision' | 'preparation';

export type RoundOutcome = 'yes' | 'no' | 'supplement' | 'to-body';

/** Whether somebody is recused, where it is disputed: the others settle it (policies page 12). */
export interface Dispute {
  person: string;
  by: Person;
  reason: DocumentReference;
  at: string;
  /** Whether they find the person recused, by person id. */
  votes: Record<string, boolean>;
  settled?: { recused: boolean; rule: string; at: string };
}

/** Minutes of a presidium's meeting: the paragraph, who adjusts them and when they did, and the notice on the board. */
export interface Minutes {
  paragraph: string;
  by: Person;
  at: string;
  /** When each adjuster approved them, by person id. */
  adjusted: Record<string, string>;
  /** An adjuster did not approve; the secretary writes them again. */
  rejected?: { by: Person; reason: DocumentReference; at: string };
  /** Swedish dates: the notice went up, and the last day to appeal. */
  posted?: { date: string; appealUntil: string };
}

/** A member as the round has them; `left` where the mandate ended before it closed. */
export type RoundMember = Elector & { left?: string };

/** One asking of a presidium, with the electorate as it was when it opened. */
export interface Round {
  id: string;
  /** The round at the same step that this one asks again. */
  previous?: string;
  step: string;
  purpose: RoundPurpose;
  body: string;
  form: LegalForm;
  openedAt: string;
  due: string;
  seats: number;
  electorate: RoundMember[];
  /** For the form `delegation`: the member who decides, when the others have been heard. */
  delegate?: string;
  /** For the form `presidiesammanträde`: who adjusts the minutes beside the one who presides. */
  adjuster?: string;
  /** The last answer of each member, by person id. */
  answers: Record<string, Answer>;
  /** The matter was found ready; whoever wanted it supplemented is asked again. */
  ready?: { rule: string; again: string[]; at: string };
  disputes: Dispute[];
  /** Written reasons of reservations, by person id. */
  reservations: Record<string, DocumentReference>;
  minutes?: Minutes;
  state: 'open' | 'closed' | 'withdrawn';
  closed?: { outcome: RoundOutcome; rule: string; by: Person | 'window'; at: string };
  withdrawn?: { by: Person; reason: DocumentReference; at: string };
}
