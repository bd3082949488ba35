import type { EventOf } from '../dialogue/case/events.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import type { Person } from '../people/mandates.ts';
import type { PlanRow, WheelRow } from './year.ts';

type Event<T extends string, Data> = { type: T; v: 1; at: string } & Data;

/** What happened to a year. Its rounds are told in the same events as a case's. */
export type YearEvent =
  | Event<
      'PlanHandedIn',
      { policy: string; body: string; rows: PlanRow[]; texts?: DocumentReference; by: Person }
    >
  | Event<'WheelProposed', { rows: WheelRow[]; reason: DocumentReference; by: Person }>
  | Event<'RowsAsked', { round: string; rows: string[] }>
  | Event<'RowLifted', { row: string; from: string; by: Person }>
  | Event<
      'RowsOrdered',
      { round: string; body: string; rows: { row: string; level: number; word: string }[] }
    >
  | Event<
      'RowsDeclined',
      { round: string; body: string; rows: { row: string; level: number; word: string }[] }
    >
  | EventOf<
      'RoundOpened' | 'AnswerGiven' | 'ReadinessSettled' | 'RoundClosed' | 'RoundWithdrawn' | 'RecordFiled'
    >;
