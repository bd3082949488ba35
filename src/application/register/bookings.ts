import type { Appointment } from '../ports/calendar.ts';

/**
 * Bookings that are being made, or made and not yet written down in the outbox, by the outbox's key. Held in memory only:
 * after a crash such a meeting shows as *inte bokat – försök igen* (design 3).
 */
export interface Bookings {
  get(key: string): 'underway' | Appointment | undefined;
  begun(key: string): void;
  made(key: string, appointment: Appointment): void;
  /** Refused, or written down. */
  over(key: string): void;
}

export const createBookings = (): Bookings => {
  const inHand = new Map<string, 'underway' | Appointment>();
  return {
    get: (key) => inHand.get(key),
    begun: (key) => void inHand.set(key, 'underway'),
    made: (key, appointment) => void inHand.set(key, appointment),
    over: (key) => void inHand.delete(key),
  };
};
