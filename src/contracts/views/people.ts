/** Somebody, by Entra id. */
export interface PersonView {
  id: string;
  name: string;
  address: string;
}

/** `GET /api/v1/me` */
export interface Me {
  person: PersonView;
  roles: { role: string; body: string }[];
  municipality: string;
  /** There while the person is away, with the last day. */
  absence?: { until: string };
  /** The product's time; UTC instant. */
  now: string;
  /** What this person may take the initiative to. */
  initiatives: {
    route: string;
    name: string;
    by: 'official' | 'political';
    bodies: { id: string; name: string }[];
  }[];
  abilities: ('openCase' | 'handleWishes' | 'adoptPolicy' | 'beAway')[];
  /** Bodies whose records this person keeps. */
  keeps: { id: string; name: string }[];
  /** What the register is filtered by, in the words of the policy in force. */
  filters: { levels: { number: number; name: string }[]; channels: { id: string; name: string }[] };
  /** Whether the policy has a yearly wheel. */
  yearly: boolean;
}

/** `GET /api/v1/bodies` */
export interface BodiesView {
  /** `elected`: a seat in the presidium; the others are officials. */
  bodies: {
    id: string;
    name: string;
    kind: string;
    members: { person: PersonView; role: string; elected: boolean }[];
    /** Whether the reader keeps its calendar. */
    keeps: boolean;
    /** The coming meetings of its calendar; `start` is `HH:MM`, `noticeBy` the last day for the notice. */
    meetings: { date: string; start: string; noticeBy: string }[];
  }[];
}

/** `GET /api/v1/rooms` */
export interface RoomsView {
  rooms: { address: string; name: string; capacity?: number }[];
}

/** `POST /api/v1/availability` → for each mailbox what is busy, and the first slots free for all who could be read. */
export interface Availability {
  slots: { start: string; end: string; explanation: string }[];
  unreadable: string[];
}
