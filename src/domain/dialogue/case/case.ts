import type { Person } from '../../people/mandates.ts';
import type { FieldValues } from '../../policy/fields.ts';
import type { StepKind } from '../../policy/steps.ts';
import type { DocumentReference } from '../document.ts';
import type { Meeting } from '../meeting.ts';
import type { Round } from '../rounds/round.ts';
import type { Convened, FiledRecord, MeetingOutcome, Recommendation, Votes } from './events.ts';

export interface EnteredStep {
  step: string;
  kind: StepKind;
  name: string;
  at: string;
  due?: string;
  left?: { outcome: string; at: string };
}

export interface Filled {
  values: FieldValues;
  texts?: DocumentReference;
  by: Person;
  at: string;
}

/** A feedback duty: a date and an owner ([K·F7]). */
export interface Duty {
  id: string;
  rule: string;
  name: string;
  owner: string;
  due: string;
  meeting?: string;
  done?: { text: DocumentReference; by: Person; at: string };
}

/** What citizens put forward at a meeting ([K·T4]). */
export interface CitizenProposal {
  id: string;
  text: DocumentReference;
  meeting?: string;
  body?: string;
  by: Person;
  at: string;
}

/** Who took a matter up, and for which body where it is a body's. */
export interface CaseInitiative {
  by: 'citizen' | 'official' | 'political';
  body?: string;
}

/** What a nämnd or fullmäktige decided in its meeting, as its secretary wrote it down. */
export interface RecordedDecision {
  step: string;
  body: string;
  date: string;
  paragraph: string;
  present: number;
  outcome: MeetingOutcome;
  answers: Record<string, 'yes' | 'no'>;
  votes?: Votes;
  minority?: true;
  notes?: DocumentReference;
  minutes?: string;
  by: Person;
  at: string;
}

/** A dialogue's case, stream `MD-2026-0001`. */
export interface Case {
  nr: string;
  /** Number of commits in the stream. */
  version: number;
  title: string;
  /** As a person last wrote it; `title` follows the level where this one may not be said ([K·L2]). */
  ownTitle: string;
  channel: string;
  /** Content hash of the policy it began under. */
  policy: string;
  place?: string;
  /** Diarienummer, as the registry gave it. */
  registryNumber?: string;
  wish?: string;
  initiative?: CaseInitiative;
  /** The year's stream and row, where it was ordered with the yearly wheel. */
  year?: { stream: string; row: string };
  /** What whoever took the initiative wrote of it. */
  words?: DocumentReference;
  openedAt: string;
  openedBy: Person | 'citizen';
  changedAt: string;
  /** Every step entered, in order; the last is where it stands. */
  steps: EnteredStep[];
  concernedBody?: string;
  screening?: Filled & { answers: Record<string, 'yes' | 'no'> };
  /** The latest filling of each form step. */
  forms: Record<string, Filled>;
  proposal?: {
    level: number;
    recommendation: Recommendation;
    reason: DocumentReference;
    by: Person;
    at: string;
  };
  rounds: Round[];
  /** Standing on the agenda of a meeting to come. */
  agenda?: { step: string; body: string; date: string; by: Person; at: string };
  /** A presidium's meeting that has been called to take the step's decision. */
  convened?: Convened & { step: string; body: string; by: Person; at: string };
  /** Every decision recorded from a meeting, in order. */
  decisions: RecordedDecision[];
  /** Who ordered it, on which level; the word is what it may be called. */
  ordered?: { body: string; level: number; word: string; at: string };
  processLeader?: Person;
  official?: Person;
  meetings: Meeting[];
  duties: Duty[];
  proposals: CitizenProposal[];
  records: FiledRecord[];
  end?: { step: string; result: string; tell: string; at: string };
}

export const standsAt = (c: Case): EnteredStep => {
  const last = c.steps.at(-1);
  if (!last) throw new Error(`${c.nr} has no step`);
  return last;
};

export const openRound = (c: Case): Round | undefined => c.rounds.find((r) => r.state === 'open');

/** The presidium's preparation of the meeting that the case waits for, where it does. */
export const preparationHere = (c: Case): Round | undefined => {
  const round = c.rounds.at(-1);
  return round?.purpose === 'preparation' && round.step === standsAt(c).step && round.state !== 'withdrawn'
    ? round
    : undefined;
};
