/** Proof that a person has signed in to the app: their API token, exchanged on-behalf-of when Graph is called as them. */
export interface Assertion {
  token: string;
}

/** An appointment to make. Times are UTC instants; the subject and Swedish HTML body are ready-made. */
export interface NewAppointment {
  /** Makes a retry safe; fixed for one meeting. */
  transactionId: string;
  /** The register's id of the meeting, kept on the organizer's copy. */
  registerId: string;
  subject: string;
  html: string;
  start: string;
  end: string;
  place?: string;
  room?: { address: string; name: string };
  online: boolean;
  people: { address: string; name: string }[];
}

export interface Appointment {
  eventId: string;
  iCalUId: string;
  joinUrl?: string;
  webLink?: string;
}

export interface BusySpan {
  start: string;
  end: string;
}

/** `busy: undefined`: the mailbox could not be read. */
export interface MailboxBusy {
  address: string;
  busy: BusySpan[] | undefined;
}

/** The person's consent to Graph is missing: the tab asks for it. */
export class ConsentRequired extends Error {}
/** Outlook would not make the appointment; nothing stands. `status` is Graph's. */
export class CalendarRefused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
/** Outlook could not be reached, or gave no clear answer. What was asked may or may not stand; asking again is safe. */
export class CalendarUnavailable extends Error {}

/** Outlook's calendar, as the person who books. Each throws ConsentRequired, CalendarRefused or CalendarUnavailable. */
export interface Calendar {
  /** Creates; a repeat with the same transactionId gives the appointment that stands. */
  book(as: Assertion, appointment: NewAppointment): Promise<Appointment>;
  /** Ties and rewrites an appointment the person already has (saved in Outlook). */
  tie(as: Assertion, eventId: string, appointment: NewAppointment): Promise<Appointment>;
  move(as: Assertion, eventId: string, start: string, end: string): Promise<void>;
  cancel(as: Assertion, eventId: string, comment: string): Promise<void>;
  /** Free/busy of up to 20 mailboxes at a time (more are asked for in turn), between two UTC instants. */
  busy(as: Assertion, addresses: readonly string[], from: string, to: string): Promise<MailboxBusy[]>;
  rooms(as: Assertion): Promise<{ address: string; name: string; capacity?: number }[]>;
}
