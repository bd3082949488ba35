import { evolveRound } from '../dialogue/case/evolve-round.ts';
import type { YearEvent } from './events.ts';
import { emptyYear, type RowDecision, type Year } from './year.ts';

/** One event onto a year. Reads no policy. */
export const evolveYear = (year: Year | undefined, e: YearEvent, nr: string): Year => {
  const y = year ?? emptyYear(nr);
  return { ...y, ...changes(y, e) };
};

const changes = (y: Year, e: YearEvent): Partial<Year> => {
  switch (e.type) {
    case 'PlanHandedIn': {
      const { body, rows, by, at } = e;
      const plan = { body, rows, by, at, ...(e.texts === undefined ? {} : { texts: e.texts }) };
      return { policy: y.policy || e.policy, plans: { ...y.plans, [body]: plan } };
    }
    case 'WheelProposed': {
      const { rows, reason, by, at } = e;
      return { wheels: [...y.wheels, { rows, reason, by, at }] };
    }
    case 'RowsAsked':
      return { asked: { ...y.asked, [e.round]: e.rows } };
    case 'RowLifted':
      return { asked: { ...y.asked, [e.from]: (y.asked[e.from] ?? []).filter((row) => row !== e.row) } };
    case 'RowsOrdered':
      return { decided: { ...y.decided, ...decisions(e, 'ordered') } };
    case 'RowsDeclined':
      return { decided: { ...y.decided, ...decisions(e, 'declined') } };
    case 'RecordFiled':
      return { records: [...y.records, { record: e.record, files: e.files, at: e.at }] };
    case 'RoundOpened':
    case 'AnswerGiven':
    case 'ReadinessSettled':
    case 'RoundClosed':
    case 'RoundWithdrawn':
      return { rounds: evolveRound(y.rounds, e) };
  }
};

type Decided = Extract<YearEvent, { type: 'RowsOrdered' | 'RowsDeclined' }>;
const decisions = (e: Decided, outcome: RowDecision['outcome']): Year['decided'] =>
  Object.fromEntries(
    e.rows.map(({ row, level, word }) => [
      row,
      { outcome, body: e.body, level, word, round: e.round, at: e.at },
    ]),
  );
