import type { StepKind } from '../../domain/policy/steps.ts';
import type { AgendaItem } from '../../domain/scheduling/agenda.ts';
import type { Ability } from './forms.ts';
import type { MeetingView, MethodView } from './meetings.ts';
import type { PersonView } from './people.ts';
import type { CaseRow } from './register.ts';
import type { RoundView } from './rounds.ts';

/** `GET /api/v1/cases/{nr}` */
export interface CaseView extends CaseRow {
  /** Hash of the policy it began under and keeps. */
  policy: string;
  version: number;
  abilities: Ability[];
  /** The route as far as it is known: done, current, coming. */
  track: TrackStep[];
  /** Diarienummer, once somebody has written it in. */
  registryNumber?: string;
  wish?: { nr: string; title: string; text: string; receivedAt: string };
  concernedBody?: { id: string; name: string };
  orderingBody?: { id: string; name: string };
  proposal?: {
    level: { number: number; name: string };
    recommendation: string;
    reason: string;
    by: string;
    at: string;
  };
  /** Screening and forms, with the labels of the policy. */
  filled: FilledView[];
  rounds: RoundView[];
  processLeader?: PersonView;
  official?: PersonView;
  /** What the two are called. */
  carriers: { processLeader: string; official: string };
  meetings: MeetingView[];
  /** Methods of the policy's bank that are carried out as meetings, for the booking form. */
  bookable: MethodView[];
  agendaRule?: { share: [number, number]; fromMethodLevel: number; cite: string };
  /** Agendas to begin from; without methods, for any. */
  agendaTemplates: { id: string; name: string; methods: string[]; items: AgendaItem[] }[];
  /** The meeting of nämnd or fullmäktige that the matter waits for. */
  agenda?: {
    body: string;
    date: string;
    late?: string;
    /** There where a minority may have it sent back or tabled: in fullmäktige (KL 5:50). */
    minority?: boolean;
  };
  /** The presidium's own meeting that the step waits for. */
  sitting?: {
    body: string;
    /** In the order they preside. */
    members: { id: string; name: string; role: string }[];
    convened?: { date: string; time: string; place?: string };
  };
  /** What nämnd and fullmäktige have decided in their meetings. */
  decisions: DecisionView[];
  initiative?: {
    by: 'citizen' | 'official' | 'political';
    body?: string;
    /** What whoever took it wrote when it was opened, and who. */
    words?: { text: string; by: string; at: string };
  };
  duties: DutyView[];
  proposals: { id: string; text: string; meeting?: string; body?: string; at: string }[];
  history: HistoryEntry[];
  /** What was sent without knowing whether it arrived (*osäker*): never sent again by itself. */
  uncertain: string[];
  /** The card this reader has to answer, as in the chat. */
  card?: Record<string, unknown>;
  end?: { name: string; result: string; tell: string; at: string };
}

export interface TrackStep {
  id: string;
  name: string;
  kind: StepKind;
  state: 'done' | 'current' | 'coming';
  at?: string;
  outcome?: string;
}

export interface FilledView {
  step: string;
  name: string;
  by: string;
  at: string;
  entries: { label: string; value: string; cite?: string }[];
}

export interface DecisionView {
  step: string;
  body: string;
  date: string;
  paragraph: string;
  present: number;
  /** *Bifall*, *Avslag*, *Återremiss*, *Bordläggning* */
  outcome: string;
  sentence: string;
  votes?: { yes: number; no: number; abstained: number };
  /** At least a third of fullmäktige had it sent back or tabled (KL 5:50). */
  minority?: boolean;
  /** Motions, jäv and reservations as the minutes have them. */
  notes: { label: string; text: string }[];
  minutes?: string;
  recordedBy: string;
  recordedAt: string;
}

export interface DutyView {
  id: string;
  name: string;
  owner: string;
  due: string;
  late: boolean;
  meeting?: string;
  done?: { at: string; by: string; text: string };
  cite: string;
}

export interface HistoryEntry {
  version: number;
  at: string;
  who: string;
  /** One readable sentence an event. */
  what: string[];
}
