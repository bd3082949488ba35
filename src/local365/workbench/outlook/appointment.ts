import { addMinutes, type WallTime } from '../calendar/local-time.ts';

export interface Recipient {
  displayName: string;
  emailAddress: string;
  /** What she has answered, in Graph's words; absent for one not yet invited. */
  response?: string;
  /** A room or other resource keeps being one when the event is saved again. */
  resource?: true;
}

/** What stands in an appointment window. */
export interface Appointment {
  /** `null` until first saved. */
  id: string | null;
  subject: string;
  start: WallTime;
  end: WallTime;
  location: string;
  required: Recipient[];
  optional: Recipient[];
  bodyHtml: string;
  online: boolean;
  joinUrl: string | null;
  /** Only the organizer changes the time or cancels. */
  organizer: Recipient;
  mine: boolean;
  cancelled: boolean;
  /** Makes a repeated first save safe: Graph makes one event of it. */
  transactionId: string;
}

export function newAppointment(start: WallTime, organizer: Recipient, transactionId: string): Appointment {
  return {
    id: null,
    subject: '',
    start,
    end: addMinutes(start, 60),
    location: '',
    required: [],
    optional: [],
    bodyHtml: '',
    online: false,
    joinUrl: null,
    organizer,
    mine: true,
    cancelled: false,
    transactionId,
  };
}
