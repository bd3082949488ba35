import type { ReportedView, ReportsView } from '../../contracts/records.ts';
import type { Block, RecordSheet } from '../ports/record-files.ts';
import { dateInWords } from '../texts/dates.ts';
import { within } from './sections/blocks.ts';

/** The list as it lies before the body at its meeting. */
export const reportsSheet = (told: ReportsView, municipality: string, now: string): RecordSheet => {
  const body = within(told.body.name);
  const to =
    told.meeting === undefined
      ? `till nästa sammanträde med ${body}`
      : `till ${body} den ${dateInWords(told.meeting)}`;
  return {
    municipality,
    body: told.body.name,
    name: 'Anmälningsärenden',
    title: `Anmälan av delegationsbeslut och meddelanden ${to}`,
    date: dateInWords(now),
    at: now,
    references: [['Avser', `${dateInWords(told.from)} – ${dateInWords(told.to)}`]],
    blocks: [
      ...part('Delegationsbeslut', told.delegated, 'Inga delegationsbeslut har fattats under tiden.'),
      ...part('Meddelanden från presidiet', told.messages, 'Det finns inga meddelanden från presidiet.'),
    ],
    foot: `Upprättad ur registret över medborgardialoger den ${dateInWords(now)}.`,
  };
};

const part = (heading: string, items: readonly ReportedView[], none: string): Block[] => [
  { kind: 'heading', level: 1, text: heading },
  items.length === 0
    ? { kind: 'paragraph', text: none }
    : {
        kind: 'table',
        head: ['Datum', 'Ärende', 'Vad', 'Utfall'],
        shares: [0.2, 0.35, 0.27, 0.18],
        rows: items.map((i) => [
          dateInWords(i.date),
          `${i.case}\n${i.title}`,
          i.detail === undefined ? i.name : `${i.name}\n${i.detail}`,
          i.outcome,
        ]),
      },
];
