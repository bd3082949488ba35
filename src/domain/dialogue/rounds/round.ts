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

/** One asking of a presidium, with the electorate as it was when it opened. */
export interface Round {
  id: string;
  step: string;
  purpose: RoundPurpose;
  body: string;
  form: LegalForm;
  openedAt: string;
  due: string;
  seats: number;
  electorate: Elector[];
  /** The last answer of each member, by person id. */
  answers: Record<string, Answer>;
  state: 'open' | 'closed' | 'withdrawn';
  closed?: { outcome: RoundOutcome; rule: string; by: Person | 'window'; at: string };
  withdrawn?: { by: Person; reason: DocumentReference; at: string };
}
