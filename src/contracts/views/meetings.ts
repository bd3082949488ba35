import type { AgendaItem } from '../../domain/scheduling/agenda.ts';

export interface MethodView {
  id: string;
  name: string;
  level: number;
  word: string;
  guidance: string;
  online: 'no' | 'may' | 'always';
  minutes: number;
  noticeDays: number;
  evening: boolean;
  participants?: { min: number; max: number };
  cite: string;
}

export interface MeetingView {
  id: string;
  subject: string;
  method: string;
  word: string;
  start: string;
  end: string;
  place?: string;
  room?: string;
  online: boolean;
  organizer: string;
  people: string[];
  agenda: AgendaItem[];
  state: 'planned' | 'held' | 'cancelled';
  /** `underway`: being made; `pending`: not made (*inte bokat – försök igen*). */
  outlook: 'booked' | 'underway' | 'pending' | 'failed';
  joinUrl?: string;
  attended?: number;
  notes?: string;
}
