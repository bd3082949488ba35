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
  notes: string;
  minutes: string;
}

export const firstDecision = (date: string | undefined): DecisionDraft => ({
  date: date ?? '',
  paragraph: '',
  present: '',
  outcome: undefined,
  answers: {},
  values: {},
  voted: false,
  votes: { yes: '', no: '', abstained: '' },
  notes: '',
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
  ...(d.voted
    ? {
        votes: {
          yes: Number(d.votes.yes),
          no: Number(d.votes.no),
          abstained: Number(d.votes.abstained),
        },
      }
    : {}),
  ...(d.notes.trim() === '' ? {} : { notes: d.notes }),
  ...(d.minutes.trim() === '' ? {} : { minutes: d.minutes.trim() }),
});

/** What is still to be written before it can be read through: nothing else is asked of the browser. */
export const missing = (d: DecisionDraft): string[] => [
  ...(d.outcome === undefined ? ['Välj vad organet beslutade.'] : []),
  ...(d.date === '' ? ['Skriv vilken dag sammanträdet var.'] : []),
  ...(d.paragraph.trim() === '' ? ['Skriv paragrafens nummer.'] : []),
  ...(Number(d.present) >= 1 ? [] : ['Skriv hur många som deltog i beslutet.']),
];

/** Read through before it is sent: it cannot be taken back. */
export const sentenceOf = (d: DecisionDraft, body: string): string => {
  const chosen = outcomes.find((o) => o.id === d.outcome);
  const votes = d.voted ? `, med rösterna ${d.votes.yes || 0}–${d.votes.no || 0}` : '';
  return `${body}, ${swedishDay(d.date)}, § ${d.paragraph.trim()}: ${chosen?.name.toLowerCase() ?? ''}${votes}. ${d.present} deltog i beslutet. ${chosen?.follows ?? ''}`;
};
