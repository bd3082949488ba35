import type { CaseView } from '../../src/contracts/views.ts';
import { caseView } from './sample-views.ts';

/** A case that waits for a meeting to be written down, and has one behind it. */
export const beforeMeeting: CaseView = {
  ...caseView,
  step: { id: 'fullmaktige', name: 'Kommunfullmäktige beslutar' },
  agenda: { body: 'Kommunfullmäktige', date: '2026-09-14', minority: true },
  decisions: [
    {
      step: 'namnden',
      body: 'Barn- och utbildningsnämnden',
      date: '2026-08-20',
      paragraph: '57',
      present: 11,
      outcome: 'Bifall',
      sentence: 'Barn- och utbildningsnämnden biföll förslaget torsdag 20 augusti, § 57.',
      votes: { yes: 7, no: 4, abstained: 0 },
      notes: [{ label: 'Jäv', text: 'Elsa Nordlander anmälde jäv.' }],
      minutes: 'https://kommunen.example/protokoll/57',
      recordedBy: 'Anneli Grubb',
      recordedAt: '2026-08-21T07:00:00.000Z',
    },
  ],
  abilities: [
    { type: 'prepare', label: 'Sätt upp på dagordningen', target: 'R1' },
    {
      type: 'recordDecision',
      label: 'Skriv in beslutet',
      target: 'fullmaktige',
      step: 'fullmaktige',
      cite: 'P 2',
      form: {
        questions: [{ id: 'paverkbar', text: 'Går frågan att påverka?', cite: 'St 1' }],
        fields: [{ id: 'aterkoppling', label: 'När återkopplas det?', type: 'date', required: true }],
      },
    },
    {
      type: 'fill',
      label: 'Plan',
      step: 'plan',
      form: {
        fields: [
          {
            id: 'metoder',
            label: 'Metoder',
            type: 'methods',
            required: true,
            options: [
              { id: 'webb', name: 'Webbplatsen (nivå 1)' },
              { id: 'fokusgrupp', name: 'Fokusgrupp (nivå 3)' },
            ],
          },
        ],
      },
    },
  ],
};
