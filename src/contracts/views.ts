import type { Field, FieldValues } from '../domain/policy/fields.ts';
import type { Limit } from '../domain/policy/limits.ts';
import type { StepKind } from '../domain/policy/steps.ts';
import type { AgendaItem } from '../domain/scheduling/agenda.ts';
import type { CaseCommandType } from './commands.ts';

/** Instants are UTC (ISO 8601 with Z); dates are `YYYY-MM-DD`. Every name is written out in Swedish. */
export interface PersonView {
  id: string;
  name: string;
  address: string;
}

/** `GET /api/v1/cases` */
export interface CaseList {
  items: CaseRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface CaseRow {
  nr: string;
  title: string;
  place?: string;
  state: 'open' | 'closed';
  channel: { id: string; name: string };
  level?: { number: number; name: string };
  /** What it may be called to the public so far. */
  word?: string;
  step: { id: string; name: string };
  next: NextStep;
  late: boolean;
  openedAt: string;
  changedAt: string;
  /** Whether the reader has something to do in it. */
  mine: boolean;
}

/** Where it stands, what comes next, who does it. */
export interface NextStep {
  step: string;
  what: string;
  who: string;
  due?: string;
}

/** Something this person may do to the case now. The tab shows a button or a form for it; commands check it again. */
export interface Ability {
  type: CaseCommandType;
  label: string;
  guidance?: string;
  cite?: string;
  /** For the commands with a form: its fields, with what is already filled in. */
  form?: FormView;
  /** For commands on a round, meeting or duty: its id. */
  target?: string;
  step?: string;
}

export interface FormView {
  fields: FieldView[];
  questions?: { id: string; text: string; cite: string }[];
  /** Of a screening, in the order that they count. */
  stops?: StopView[];
}

/** An answer, or a number beyond a limit, that takes the matter another way. */
export interface StopView {
  question: string;
  text: string;
  /** The answer that does. */
  answer?: 'yes' | 'no';
  /** Or a number that is not so. */
  unless?: Limit;
  /** Where it leads, in words. */
  leads: string;
  /** Whether the case ends there. */
  ends: boolean;
}

export interface FieldView extends Omit<Field, 'requiredFromLevel'> {
  value?: FieldValues[string];
}

/** `GET /api/v1/cases/{nr}` */
export interface CaseView extends CaseRow {
  /** Hash of the policy it began under and keeps. */
  policy: string;
  version: number;
  abilities: Ability[];
  /** The route as far as it is known: done, current, coming. */
  track: TrackStep[];
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
  agenda?: { body: string; date: string };
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

export interface RoundView {
  id: string;
  name: string;
  body: string;
  /** The legal form's word: *presidiets ställningstagande*. */
  form: string;
  state: 'open' | 'closed' | 'withdrawn';
  openedAt: string;
  due: string;
  members: RoundMember[];
  answered: number;
  seats: number;
  outcome?: string;
  rule?: string;
  closedAt?: string;
  closedBy?: string;
  /** Whether the reader leads it or keeps its records: they alone see who has not answered an open question. */
  leads: boolean;
  /** Hidden from whoever is recused. */
  hidden: boolean;
}

export interface RoundMember {
  name: string;
  role: string;
  /** While the question is open, told only of oneself and to whoever leads it or keeps its records. */
  answered: boolean;
  /** Only as the policy shows it. */
  choice?: string;
  reason?: string;
  /** The last day away; only whoever leads the question or keeps its records sees it. */
  away?: string;
}

export interface MethodView {
  id: string;
  name: string;
  level: number;
  word: string;
  guidance: string;
  online: 'no' | 'may' | 'always';
  minutes: number;
  noticeDays: number;
  evening: boolean;
  participants?: { min: number; max: number };
  cite: string;
}

export interface MeetingView {
  id: string;
  subject: string;
  method: string;
  word: string;
  start: string;
  end: string;
  place?: string;
  room?: string;
  online: boolean;
  organizer: string;
  people: string[];
  agenda: AgendaItem[];
  state: 'planned' | 'held' | 'cancelled';
  /** `underway`: being made; `pending`: not made (*inte bokat – försök igen*). */
  outlook: 'booked' | 'underway' | 'pending' | 'failed';
  joinUrl?: string;
  attended?: number;
  notes?: string;
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

/** `GET /api/v1/wishes` */
export interface WishList {
  items: WishView[];
}

export interface WishView {
  nr: string;
  title: string;
  text: string;
  place?: string;
  sender: string;
  receivedAt: string;
  state: 'received' | 'accepted' | 'aside';
  case?: string;
  aside?: { reason: string; way: string; by: string; at: string };
  /** The ways that can be shown instead, as the policy tells them. */
  ways: { id: string; name: string; text: string }[];
  abilities: ('accept' | 'turnAside')[];
}

/** `GET /api/v1/me` */
export interface Me {
  person: PersonView;
  roles: { role: string; body: string }[];
  municipality: string;
  /** There while the person is away, with the last day. */
  absence?: { until: string };
  /** The product's time; UTC instant. */
  now: string;
  /** What this person may take the initiative to. */
  initiatives: {
    route: string;
    name: string;
    by: 'official' | 'political';
    bodies: { id: string; name: string }[];
  }[];
  abilities: ('openCase' | 'handleWishes' | 'adoptPolicy' | 'beAway')[];
  /** Bodies whose records this person keeps. */
  keeps: { id: string; name: string }[];
  /** What the register is filtered by, in the words of the policy in force. */
  filters: { levels: { number: number; name: string }[]; channels: { id: string; name: string }[] };
  /** Whether the policy has a yearly wheel. */
  yearly: boolean;
}

/** `POST /api/v1/availability` → for each mailbox what is busy, and the first slots free for all who could be read. */
export interface Availability {
  slots: { start: string; end: string; explanation: string }[];
  unreadable: string[];
}

/** `GET /api/v1/bodies` */
export interface BodiesView {
  /** `elected`: a seat in the presidium; the others are officials. */
  bodies: {
    id: string;
    name: string;
    kind: string;
    members: { person: PersonView; role: string; elected: boolean }[];
  }[];
}

/** `GET /api/v1/rooms` */
export interface RoomsView {
  rooms: { address: string; name: string; capacity?: number }[];
}

/** application/problem+json (RFC 9457). `type` is stable: `/problem/<rule>`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  citation?: string;
  errors?: { field: string; message: string }[];
}
