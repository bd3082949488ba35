import type { Person } from '../people/mandates.ts';
import type { AgendaItem } from '../scheduling/agenda.ts';
import type { DocumentReference } from './document.ts';

/** What is booked. Times are UTC instants (ISO 8601 with Z). */
export interface MeetingPlan {
  method: string;
  subject: string;
  start: string;
  end: string;
  place?: string;
  /** Address of a room mailbox. */
  room?: string;
  online: boolean;
  organizer: Person;
  /** Addresses asked to come, the dialogue mailbox not among them. */
  people: string[];
  agenda: AgendaItem[];
  /** Set when the meeting is an appointment that already stands in the organizer's calendar. */
  existingEvent?: string;
}

export interface Meeting extends MeetingPlan {
  id: string;
  /** The step it was booked at; absent in meetings booked before a route could have several. */
  step?: string;
  word: string;
  level: number;
  state: 'planned' | 'held' | 'cancelled';
  held?: { attended: number; notes: DocumentReference; at: string };
}
