import type { Elector, Person } from '../../people/mandates.ts';
import type { FieldValues } from '../../policy/fields.ts';
import type { LegalForm, StepKind } from '../../policy/steps.ts';
import type { DocumentReference } from '../document.ts';
import type { MeetingPlan } from '../meeting.ts';
import type { Answer, RoundOutcome, RoundPurpose } from '../rounds/round.ts';

type Event<T extends string, Data> = { type: T; v: 1; at: string } & Data;

/** What happens within a round between its opening and what comes of its record. */
export type RoundEvent =
  /** `again`: those who wanted it supplemented, and are asked again. */
  | Event<'ReadinessSettled', { round: string; rule: string; again: string[] }>
  | Event<'RecusalQuestioned', { round: string; person: string; reason: DocumentReference; by: Person }>
  | Event<'RecusalVoted', { round: string; person: string; recused: boolean; by: string }>
  | Event<'RecusalSettled', { round: string; person: string; recused: boolean; rule: string }>
  | Event<'MemberLeft', { round: string; person: string }>
  | Event<'ReservationWritten', { round: string; person: string; reason: DocumentReference }>
  | Event<'MinutesWritten', { round: string; paragraph: string; by: Person }>
  | Event<'MinutesAdjusted', { round: string; by: Person }>
  | Event<'MinutesRejected', { round: string; by: Person; reason: DocumentReference }>
  | Event<'NoticePosted', { round: string; date: string; appealUntil: string; by: Person }>;

/** When and where a presidium meets: Swedish date and clock time. */
export interface Convened {
  date: string;
  time: string;
  place?: string;
}

/** What happened to a case. Names of steps, words and dates are written out, so that a case reads without its policy. */
export type CaseEvent =
  | Event<
      'CaseOpened',
      {
        title: string;
        channel: string;
        policy: string;
        place?: string;
        wish?: string;
        by: Person | 'citizen';
        /** Absent in cases opened before initiatives were told apart: a citizen's. */
        initiative?: { by: 'citizen' | 'official' | 'political'; body?: string };
        year?: { stream: string; row: string };
        /** What whoever took the initiative wrote of it; absent where a citizen's wish says it, and in older cases. */
        words?: DocumentReference;
      }
    >
  | Event<
      'StepEntered',
      { step: string; kind: StepKind; name: string; due?: string; result?: string; tell?: string }
    >
  | Event<'StepLeft', { step: string; outcome: string }>
  | Event<
      'ScreeningAnswered',
      { answers: Record<string, 'yes' | 'no'>; values: FieldValues; texts?: DocumentReference; by: Person }
    >
  | Event<'FormFilled', { step: string; values: FieldValues; texts?: DocumentReference; by: Person }>
  | Event<
      'ProposalGiven',
      { level: number; recommendation: Recommendation; reason: DocumentReference; by: Person }
    >
  | Event<
      'RoundOpened',
      {
        round: string;
        step: string;
        purpose: RoundPurpose;
        body: string;
        form: LegalForm;
        seats: number;
        electorate: Elector[];
        due: string;
        /** The round at the same step that this one asks again. */
        previous?: string;
        /** Form `delegation`: who decides. */
        delegate?: string;
        /** Form `presidiesammanträde`: who adjusts the minutes beside the one who presides. */
        adjuster?: string;
      }
    >
  | Event<'AnswerGiven', { round: string } & Omit<Answer, 'at'>>
  | RoundEvent
  | Event<'PresidiumConvened', { step: string; body: string; meeting: Convened; by: Person }>
  | Event<'RoundClosed', { round: string; outcome: RoundOutcome; rule: string; by: Person | 'window' }>
  | Event<'RoundWithdrawn', { round: string; by: Person; reason: DocumentReference }>
  | Event<'PutOnAgenda', { step: string; round: string; body: string; date: string; by: Person }>
  | Event<
      'DecisionRecorded',
      {
        step: string;
        body: string;
        form: LegalForm;
        date: string;
        paragraph: string;
        present: number;
        outcome: MeetingOutcome;
        answers: Record<string, 'yes' | 'no'>;
        values: FieldValues;
        texts?: DocumentReference;
        votes?: Votes;
        /** At least a third of fullmäktige had it sent back or tabled (KL 5:50). */
        minority?: true;
        notes?: DocumentReference;
        minutes?: string;
        by: Person;
      }
    >
  /** `policy`: the name follows the level ([K·L2]). */
  | Event<'CaseRenamed', { title: string; by: Person | 'policy' }>
  | Event<'DialogueOrdered', { body: string; level: number; word: string }>
  | Event<'ProcessLeaderAppointed', { processLeader: Person; official: Person; body: string; by: Person }>
  | Event<
      'MeetingBooked',
      { meeting: string; step?: string; word: string; level: number; plan: MeetingPlan; by: Person }
    >
  | Event<'MeetingMoved', { meeting: string; start: string; end: string; by: Person }>
  | Event<'MeetingCancelled', { meeting: string; reason: DocumentReference; by: Person }>
  | Event<'MeetingHeld', { meeting: string; attended: number; notes: DocumentReference; by: Person }>
  | Event<
      'DutyArisen',
      { duty: string; rule: string; name: string; owner: string; due: string; meeting?: string }
    >
  | Event<'DutyMoved', { duty: string; due: string }>
  | Event<'DutyLapsed', { duty: string }>
  | Event<'FeedbackGiven', { duty: string; text: DocumentReference; by: Person }>
  | Event<
      'ProposalRegistered',
      { proposal: string; text: DocumentReference; meeting?: string; body?: string; by: Person }
    >
  | Event<'RegistryNumberGiven', { number: string; by: Person }>
  /** By the product itself, when the files lie in the document library. */
  | Event<'RecordFiled', Omit<FiledRecord, 'at'>>;

/** A record's files as they were filed. */
export interface FiledRecord {
  /** `R2-stallningstagande`. */
  record: string;
  files: { name: string /** SHA-256 of the bytes, hex. */; digest: string }[];
  at: string;
}

/** The kommundirektör's word on whether the dialogue should be held. */
export type Recommendation = 'genomför' | 'avstå';
/** Bifall, avslag, återremiss, bordläggning. */
export type MeetingOutcome = 'yes' | 'no' | 'supplement' | 'tabled';
export interface Votes {
  yes: number;
  no: number;
  abstained: number;
}
export type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
