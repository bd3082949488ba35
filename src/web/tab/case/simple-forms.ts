import { swedishDay } from '../../../application/texts/dates.ts';
import type { Ability, CaseView, MeetingChoice } from '../../../contracts/views.ts';
import type { FormField } from '../../ui/forms/FieldInput.tsx';

/** A small form with a fixed shape: what it says, its fields, and the command it becomes. */
export interface Simple {
  intro: string;
  fields: FormField[];
  submit: string;
  body(values: Record<string, unknown>): object;
}

const words = (id: string, label: string, help?: string): FormField => ({
  id,
  label,
  type: 'text',
  required: true,
  ...(help === undefined ? {} : { help }),
});

/** Among the days of the body's calendar, the recommended one chosen; any day where it has none. */
const meetingDay = (dates: readonly MeetingChoice[], standing: string | undefined): FormField => {
  const field = { id: 'meetingDate', label: 'Sammanträdets dag', required: true };
  const first = dates.find((d) => d.date === standing) ?? dates[0];
  return first === undefined
    ? { ...field, type: 'date' }
    : {
        ...field,
        type: 'choice',
        value: first.date,
        options: dates.map((d) => ({ id: d.date, name: d.label })),
      };
};

type Make = (ability: Ability, view: CaseView) => Simple;

export const simpleForms: Partial<Record<Ability['type'], Make>> = {
  prepare: ({ target, dates = [] }, view) => ({
    intro:
      view.agenda === undefined
        ? 'Ärendet sätts upp på dagordningen för ett sammanträde. Presidiets svar är beredning: det är organet som beslutar.'
        : `Ärendet står på dagordningen ${swedishDay(view.agenda.date)}. Välj en ny dag om sammanträdet flyttas.`,
    fields: [meetingDay(dates, view.agenda?.date)],
    submit: 'Sätt upp ärendet',
    body: (values) => ({ round: target, ...values }),
  }),
  closeRound: ({ target }) => ({
    intro: 'Frågan avslutas med de svar som har kommit in. Efter det kan ingen ändra sitt svar.',
    fields: [],
    submit: 'Avsluta frågan',
    body: () => ({ round: target }),
  }),
  withdrawRound: ({ target }) => ({
    intro: 'Frågan återkallas och går tillbaka. De svar som har lämnats räknas inte.',
    fields: [words('reason', 'Varför återkallas frågan?')],
    submit: 'Återkalla frågan',
    body: (values) => ({ round: target, ...values }),
  }),
  retryBooking: ({ target }) => ({
    intro: 'Mötet står i registret men inte i Outlook. Vi försöker igen; det blir inte två möten.',
    fields: [],
    submit: 'Försök igen',
    body: () => ({ meeting: target }),
  }),
  cancelMeeting: ({ target }) => ({
    intro: 'Alla inbjudna får veta att mötet är inställt.',
    fields: [words('reason', 'Varför ställs mötet in?')],
    submit: 'Ställ in mötet',
    body: (values) => ({ meeting: target, ...values }),
  }),
  recordMeeting: ({ target }) => ({
    intro: 'Skriv vad som kom fram. Skriv inte namn på medborgare.',
    fields: [
      { id: 'attended', label: 'Hur många deltog?', type: 'number', required: true },
      words('notes', 'Minnesanteckningar'),
    ],
    submit: 'Spara',
    body: (values) => ({ meeting: target, ...values }),
  }),
  finishMeetings: () => ({
    intro: 'Alla möten är hållna eller inställda, och återkoppling är given vid varje möte.',
    fields: [],
    submit: 'Gå vidare',
    body: () => ({}),
  }),
  registerProposal: (_ability, view) => ({
    intro: 'Ett förslag som medborgare har lämnat. Det visas på den öppna sidan: skriv inga namn.',
    fields: [
      words('text', 'Förslaget'),
      {
        id: 'meeting',
        label: 'Lämnat vid',
        type: 'choice',
        required: false,
        options: view.meetings.filter((m) => m.state === 'held').map((m) => ({ id: m.id, name: m.subject })),
      },
    ],
    submit: 'Spara',
    body: (values) => values,
  }),
};
