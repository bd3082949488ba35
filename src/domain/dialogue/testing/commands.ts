import type { AgendaItem } from '../../scheduling/agenda.ts';
import type { CaseCommand } from '../decide/decide.ts';
import type { DocumentReference } from '../document.ts';
import type { MeetingPlan } from '../meeting.ts';
import type { Choice } from '../rounds/round.ts';
import { personCalled } from './world.ts';

export const text: DocumentReference = { id: 'H1', digest: 'ab' };

export const answering = (round: string, choice: Choice): CaseCommand => ({
  type: 'answer',
  round,
  choice,
  reserve: false,
  reason: text,
  surface: 'card',
});

/** Points of so many minutes each, the citizens' first. */
export const agendaOf = (citizens: number, rest: number): AgendaItem[] => [
  { title: 'Era egna frågor', minutes: citizens, citizens: true },
  { title: 'Välkomna', minutes: rest, citizens: false },
];

/** A two-hour evening meeting in November, changed as `over` says. */
export const booking = (over: Partial<MeetingPlan> = {}): CaseCommand => ({
  type: 'bookMeeting',
  plan: {
    method: 'dialogmote',
    subject: 'Skoterleder i Offerdal',
    start: '2026-11-12T17:00:00.000Z',
    end: '2026-11-12T19:00:00.000Z',
    place: 'Bygdegården',
    online: false,
    organizer: personCalled('handlaggare.klf'),
    people: [],
    agenda: agendaOf(40, 80),
    ...over,
  },
});

/** An information stormöte, by default a week before the dialogue meeting. */
export const stormote = (over: Partial<MeetingPlan> = {}): CaseCommand =>
  booking({
    method: 'stormote',
    subject: 'Medborgarinformation om skoterleder',
    start: '2026-11-05T17:00:00.000Z',
    end: '2026-11-05T18:30:00.000Z',
    agenda: [],
    ...over,
  });
