import type {
  CaseCommandBody,
  MeetingOfBody,
  OpenCaseBody,
  WishCommandBody,
  WishForm,
} from '../contracts/commands.ts';
import type { PolicyView } from '../contracts/policy.ts';
import type {
  Availability,
  BodiesView,
  CaseList,
  CaseView,
  Me,
  RoomsView,
  WishList,
} from '../contracts/views.ts';
import type { YearCommandBody, YearView } from '../contracts/year.ts';
import type { Surface } from '../domain/dialogue/rounds/round.ts';
import type { Person } from '../domain/people/mandates.ts';
import type { AbsenceOutcome, CalendarOutcome, Outcome } from './outcome.ts';
import type { Assertion } from './ports/calendar.ts';
import type { Records } from './records/records.ts';
import type { CardView, MyMattersCard } from './views/card-view.ts';

/** Who asks, from where. `assertion` is there when the person signed in in the tab or the pane. */
export interface Caller {
  person: Person;
  surface: Surface;
  assertion?: Assertion;
}

export interface Request<Body> {
  body: Body;
  idempotencyKey: string;
}

export type { AbsenceOutcome, CalendarOutcome, Outcome } from './outcome.ts';

/** The register as every face of the product meets it. Reads cost no Graph call. */
export interface Application {
  me(caller: Caller): Me;
  cases(caller: Caller, query: CaseQuery): CaseList;
  case(caller: Caller, nr: string): CaseView | undefined;
  caseCommand(caller: Caller, nr: string, request: Request<CaseCommandBody>): Promise<Outcome>;
  openCase(caller: Caller, request: Request<OpenCaseBody>): Promise<Outcome>;
  /** Empty for whoever may not see wishes (they are not reviewed). */
  wishes(caller: Caller): WishList;
  wishCommand(caller: Caller, nr: string, request: Request<WishCommandBody>): Promise<Outcome>;
  availability(caller: Caller, query: AvailabilityQuery): Promise<Availability>;
  rooms(caller: Caller): Promise<RoomsView>;
  bodies(caller?: Caller): BodiesView;
  /** Writes a meeting into a body's calendar, or takes it out. */
  keepMeeting(caller: Caller, body: string, meeting: MeetingOfBody): Promise<CalendarOutcome>;
  dropMeeting(caller: Caller, body: string, date: string): Promise<CalendarOutcome>;
  year(caller: Caller, yyyy: string): YearView;
  yearCommand(caller: Caller, nr: string, request: Request<YearCommandBody>): Promise<Outcome>;
  /** Without a caller, nothing that a person may do about it. */
  policy(caller?: Caller): PolicyView;
  /** A policy that the register has known, as a case that began under it still follows it; undefined for any other. */
  policyOf(hash: string): PolicyView | undefined;
  /** Adopts the changed profile that waits. */
  adoptPolicy(caller: Caller, request: Request<{ hash: string }>): Promise<Outcome>;

  /** A citizen's wish, kept as received. Gives its receipt number. */
  receiveWish(form: WishForm, idempotencyKey: string): Promise<Outcome>;
  /** What the public may read of a dialogue; undefined when there is none or it is not public. */
  publicCase(nr: string): PublicCase | undefined;
  publicCases(): PublicCaseRow[];
  publicWish(): PublicWishForm;
  publicPolicy(): PublicPolicy;

  /** What the person's card of a case says now; undefined when there is no card for them. */
  card(person: Person, nr: string, round?: string): CardView | undefined;
  myMatters(person: Person): MyMattersCard;
  /** Where a case is opened in the tab. */
  linkTo(nr: string): string;
  /** The person by Entra id, with the name that the mandates give; undefined for a stranger to the municipality. */
  person(id: string): Person | undefined;
  /** The person is away until and with the day, as people write it (`2026-10-03`, `3 oktober`): not reminded meanwhile. */
  beAway(person: Person, until: string): Promise<AbsenceOutcome>;
  beBack(person: Person): Promise<AbsenceOutcome>;
  conversationStarted(conversation: {
    person: string;
    conversationId: string;
    serviceUrl: string;
  }): Promise<void>;

  /** Records, lists for reporting and the history, as files too. */
  records: Records;

  status(): Status;
}

export interface CaseQuery {
  q?: string;
  state?: 'open' | 'closed';
  level?: number;
  channel?: string;
  /** Only what waits for the caller. */
  mine?: boolean;
  page: number;
}

export interface AvailabilityQuery {
  addresses: string[];
  /** UTC instants. */
  from: string;
  to: string;
  minutes: number;
  evening: boolean;
}

/** The policy in force, as the tab shows it. */
export interface PublicCaseRow {
  nr: string;
  title: string;
  place?: string;
  word: string;
  state: string;
  changedAt: string;
}

/** Only what has been reviewed and what the policy wants open: no names of citizens, no answers of members. */
export interface PublicCase extends PublicCaseRow {
  level?: { number: number; name: string; meaning: string };
  track: { name: string; state: 'done' | 'current' | 'coming'; at?: string }[];
  next: string;
  orderedBy?: string;
  /** What presidiums have taken a stand on and bodies have decided, in order; `minutes` where they can be read. */
  decisions: { sentence: string; at: string; minutes?: string }[];
  spokesperson?: string;
  contact?: string;
  meetings: {
    subject: string;
    start: string;
    end: string;
    place?: string;
    joinUrl?: string;
    state: string;
    agenda: { title: string; minutes: number; citizens: boolean }[];
  }[];
  feedback: { name: string; due: string; done?: { at: string; text: string } }[];
  proposals: { id: string; text: string }[];
  end?: { tell: string; at: string };
}

export interface PublicWishForm {
  municipality: string;
  mailbox: string;
  places: string[];
  /** Whether a wish can become a case; else every wish is answered with one of the ways. */
  takenUp: boolean;
  /** The policy's own words to whoever is about to wish. */
  tell?: string;
  ways: PublicWay[];
  /** Besides Swedish. */
  languages: 'sma'[];
}

/** Another way that is the citizen's. */
export interface PublicWay {
  id: string;
  name: string;
  text: string;
  link?: string;
}

/** How dialogue works in the municipality, told to everybody: the ladder, who may begin, the time that is theirs, the feedback. */
export interface PublicPolicy {
  municipality: string;
  source: string;
  levels: {
    number: number;
    name: string;
    word: string;
    meaning: string;
    inhabitant?: string;
    marks: string[];
  }[];
  starts: { name: string; by: ('citizen' | 'official' | 'political')[] }[];
  citizenShare?: [number, number];
  /** The level of method from which it holds. */
  citizenShareFrom?: number;
  /** What they are told, and within what time of the day it counts from. */
  feedback: { name: string; within: string }[];
  ways: PublicWay[];
}

export interface Status {
  ready: boolean;
  replica: 'loading' | 'ready' | 'read-only';
  pendingEffects: number;
  alarms: string[];
}
