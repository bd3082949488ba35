import type { FiledRecord } from '../dialogue/case/events.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import type { Round } from '../dialogue/rounds/round.ts';
import type { Person } from '../people/mandates.ts';
import type { FieldValues } from '../policy/fields.ts';

/** A dialogue that a förvaltning wants to hold in the year, as it stands in its plan. */
export interface PlanRow {
  /** `<body>-1`: the förvaltning's, in its own order. */
  id: string;
  body: string;
  title: string;
  place?: string;
  level: number;
  values: FieldValues;
}

/** What a förvaltning handed in. */
export interface Plan {
  body: string;
  rows: PlanRow[];
  /** The rows' words, by `<row>.<field>`. */
  texts?: DocumentReference;
  by: Person;
  at: string;
}

/** A row that goes on to the decision: why it is of particular weight, and on which level. */
export interface WheelRow {
  row: string;
  criteria: string[];
  level: number;
}

export interface Wheel {
  rows: WheelRow[];
  reason: DocumentReference;
  by: Person;
  at: string;
}

/** What became of a row. */
export interface RowDecision {
  outcome: 'ordered' | 'declined';
  body: string;
  level: number;
  word: string;
  round: string;
  at: string;
}

/** A year's plans, its common wheel and what was decided of it, stream `AR-2027` ([K·I-K3]). */
export interface Year {
  nr: string;
  version: number;
  /** Content hash of the policy it began under. */
  policy: string;
  plans: Record<string, Plan>;
  /** The proposals for the wheel, the last one last. */
  wheels: Wheel[];
  rounds: Round[];
  /** Rows asked about in each round. */
  asked: Record<string, string[]>;
  decided: Record<string, RowDecision>;
  records: FiledRecord[];
}

export const emptyYear = (nr: string): Year => ({
  nr,
  version: 0,
  policy: '',
  plans: {},
  wheels: [],
  rounds: [],
  asked: {},
  decided: {},
  records: [],
});

export const rowsOf = (year: Year): PlanRow[] => Object.values(year.plans).flatMap((p) => p.rows);

export const openRoundsOf = (year: Year): Round[] => year.rounds.filter((r) => r.state === 'open');

/** Rows that a presidium is being asked about now. */
export const rowsAsked = (year: Year): Set<string> =>
  new Set(openRoundsOf(year).flatMap((r) => year.asked[r.id] ?? []));

/** The level a row was last proposed on, or planned for. */
export const levelOfRow = (year: Year, row: string): number | undefined =>
  year.wheels.flatMap((w) => w.rows).findLast((w) => w.row === row)?.level ??
  rowsOf(year).find((r) => r.id === row)?.level;
