import { swedishDay } from '../../../../application/texts/dates.ts';
import type { Value } from '../../../ui/forms/FieldInput.tsx';

export type Outcome = 'yes' | 'no' | 'supplement' | 'tabled';

/** As minutes call it, and what follows of it. */
export const outcomes: { id: Outcome; name: string; follows: string }[] = [
  { id: 'yes', name: 'Bifall', follows: 'Ärendet går vidare.' },
  { id: 'no', name: 'Avslag', follows: 'Ärendet går den väg som policyn har för ett nej.' },
  { id: 'supplement', name: 'Återremiss', follows: 'Ärendet går tillbaka för att kompletteras.' },
  { id: 'tabled', name: 'Bordläggning', follows: 'Ärendet väntar på en ny dag på dagordningen.' },
];

/** A decision as it stands in the form. */
export interface DecisionDraft {
  date: string;
  paragraph: string;
  present: string;
  outcome: Outcome | undefined;
  answers: Record<string, string>;
  values: Record<string, Value>;
  voted: boolean;
  votes: { yes: string; no: string; abstained: string };
  /** At least a third of fullmäktige had it sent back or tabled. */
  minority: boolean;
  said: Record<NoteId, string>;
  minutes: string;
}

/** What minutes say beside the decision, each under its heading. */
export const notes = [
  { id: 'motions', name: 'Yrkanden' },
  { id: 'recusals', name: 'Jäv' },
  { id: 'reservations', name: 'Reservationer' },
  { id: 'notes', name: 'Anteckning' },
] as const;
export type NoteId = (typeof notes)[number]['id'];

/** A minority can send back or table, not settle (KL 5:50). */
export const minorityMay = ({ outcome }: Pick<DecisionDraft, 'outcome'>): boolean =>
  outcome === 'supplement' || outcome === 'tabled';

/** Whether it is recorded as a minority's: the box may have been ticked before the outcome was changed. */
export const isMinority = (d: DecisionDraft): boolean => d.minority && minorityMay(d);

export const firstDecision = (date: string | undefined): DecisionDraft => ({
  date: date ?? '',
  paragraph: '',
  present: '',
  outcome: undefined,
  answers: {},
  values: {},
  voted: false,
  votes: { yes: '', no: '', abstained: '' },
  minority: false,
  said: { motions: '', recusals: '', reservations: '', notes: '' },
  minutes: '',
});

/** The command's body: what was left empty is not sent. */
export const commandOf = (d: DecisionDraft): object => ({
  date: d.date,
  paragraph: d.paragraph.trim(),
  present: Number(d.present),
  outcome: d.outcome,
  answers: d.answers,
  values: d.values,
  ...(d.voted || isMinority(d)
    ? {
        votes: {
          yes: Number(d.votes.yes),
          no: Number(d.votes.no),
          abstained: Number(d.votes.abstained),
        },
      }
    : {}),
  ...(isMinority(d) ? { minority: true } : {}),
  ...Object.fromEntries(Object.entries(d.said).filter(([, words]) => words.trim() !== '')),
  ...(d.minutes.trim() === '' ? {} : { minutes: d.minutes.trim() }),
});

/** What is still to be written before it can be read through: nothing else is asked of the browser. */
export const missing = (d: DecisionDraft): string[] => [
  ...(d.outcome === undefined ? ['Välj vad organet beslutade.'] : []),
  ...(d.date === '' ? ['Skriv vilken dag sammanträdet var.'] : []),
  ...(d.paragraph.trim() === '' ? ['Skriv paragrafens nummer.'] : []),
  ...(isMinority(d) && d.votes.yes.trim() === ''
    ? ['Skriv hur många som röstade för: en minoritet behöver en tredjedel.']
    : []),
  ...(Number(d.present) >= 1 ? [] : ['Skriv hur många som deltog i beslutet.']),
];

/** Read through before it is sent: it cannot be taken back. */
export const sentenceOf = (d: DecisionDraft, body: string): string => {
  const chosen = outcomes.find((o) => o.id === d.outcome);
  const votes = d.voted || isMinority(d) ? `, med rösterna ${d.votes.yes || 0}–${d.votes.no || 0}` : '';
  return `${body}, ${swedishDay(d.date)}, § ${d.paragraph.trim()}: ${chosen?.name.toLowerCase() ?? ''}${isMinority(d) ? ' av en minoritet' : ''}${votes}. ${d.present} deltog i beslutet. ${chosen?.follows ?? ''}`;
};
