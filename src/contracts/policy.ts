import type { Field } from '../domain/policy/fields.ts';
import type { Profile } from '../domain/policy/profile.ts';
import type { LegalForm, StepKind } from '../domain/policy/steps.ts';

type Told =
  | 'agendaTemplates'
  | 'checklists'
  | 'followUps'
  | 'indicators'
  | 'methods'
  | 'notes'
  | 'resources'
  | 'roleSplits';

/** `GET /api/v1/policy`: the policy in force, told for people; lists are as the profile has them. */
export interface PolicyView extends Pick<Profile, Told> {
  hash: string;
  municipality: string;
  levels: Profile['ladder']['levels'];
  channels: { id: string; name: string; by: ('citizen' | 'official' | 'political')[] }[];
  routes: RouteView[];
  /** What a yearly plan asks of each row, and why one is of particular weight. */
  yearly?: { fields: Field[]; criteria: { id: string; name: string; cite: string }[]; cite: string };
  /** What is owed after a meeting or for a case; `within` is its time in words: *inom 30 dagar*. */
  duties: (Profile['duties'][number] & { within: string })[];
  targetGroups: { id: string; name: string }[];
  communication: NonNullable<Profile['communication']>;
  citizenShare?: [number, number];
  sources: { id: string; title: string; adopted?: string }[];
  /** Every version the register has known, the first first. */
  versions: PolicyVersion[];
  /** A changed profile that waits for somebody to adopt it. */
  pending?: { hash: string; difference: PolicyChange[] };
  abilities: 'adopt'[];
}

export interface PolicyVersion {
  hash: string;
  /** UTC instant. */
  at: string;
  by: string;
}

/** One thing that differs between two versions, in a sentence. */
export interface PolicyChange {
  where: string;
  sentence: string;
}

export interface RouteView {
  id: string;
  name: string;
  cite: string;
  initiatives: string[];
  steps: RouteStepView[];
}

export interface RouteStepView {
  id: string;
  name: string;
  kind: StepKind;
  /** Who acts or decides. */
  who: string;
  form?: LegalForm;
  /** The legal form in words: *presidiets ställningstagande*. */
  formName?: string;
  orders: boolean;
  /** Working days. */
  deadline?: number;
  /** What is asked, with the answer that lets the matter go on. */
  questions: { id: string; text: string; needs: 'yes' | 'no'; cite: string }[];
  /** What is filled in, with the choices there are. */
  fields: Field[];
  /** Where each outcome leads, in words: *Ja* → *Plan*. */
  ways: { outcome: string; to: string }[];
  cite: string;
}
