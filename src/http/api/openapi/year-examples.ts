import type { YearCommandType } from '../../../contracts/year.ts';
import { exampleValues } from './example-values.ts';
import type { Facts } from './facts.ts';

/** One example a command of the year, with the policy's own fields and criteria. */
export const yearExamples = ({ year }: Facts): Record<YearCommandType, Record<string, unknown>> => ({
  handInPlan: {
    type: 'handInPlan',
    body: year.body,
    rows: [{ title: 'Framtidens skola i byarna', level: 3, values: exampleValues(year.fields) }],
  },
  proposeWheel: {
    type: 'proposeWheel',
    rows: [{ row: `${year.body}-1`, criteria: [year.criterion], level: 3 }],
    reason: 'Frågan rör många familjer i flera byar.',
  },
  answer: { type: 'answer', round: 'R1', choice: 'tillstyrker', reserve: false },
  liftRow: { type: 'liftRow', row: `${year.body}-1` },
  closeRound: { type: 'closeRound', round: 'R1' },
  withdrawRound: { type: 'withdrawRound', round: 'R1', reason: 'En plan behöver rättas först.' },
});
