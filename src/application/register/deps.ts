import type { Calendar } from '../ports/calendar.ts';
import type { Documents } from '../ports/documents.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { CardJson, Clock, Ids } from '../ports/outward.ts';
import type {
  Absences,
  BodyMeetings,
  Conversations,
  Organisation,
  Subscribers,
} from '../ports/plain-lists.ts';
import type { RecordFiles, RecordLibrary } from '../ports/record-files.ts';
import type { CardView } from '../views/card-view.ts';
import type { Bookings } from './bookings.ts';
import type { CommandRunner } from './command-runner.ts';
import type { Policies } from './policies.ts';
import type { RegisterState } from './register-state.ts';

/** What commands and views work with. */
export interface Deps {
  state: RegisterState;
  runner: CommandRunner;
  policies: Policies;
  documents: Documents;
  outbox: Outbox;
  organisation: Organisation;
  absences: Absences;
  bodyMeetings: BodyMeetings;
  conversations: Conversations;
  subscribers: Subscribers;
  calendar: Calendar;
  /** What the outbox does not tell yet. */
  bookings: Bookings;
  clock: Clock;
  ids: Ids;
  library: RecordLibrary;
  recordFiles: RecordFiles;
  links: Links;
  renderCard(view: CardView): CardJson;
  /** Runs something of a stream after the answer has been given; counted among the pending effects until it is done. */
  afterwards(stream: string, work: () => Promise<void>): void;
  /** What streams want outside has changed although nothing has happened in them: somebody is away. */
  reconsider(streams: Iterable<string>): void;
}

/** Where people read things. */
export interface Links {
  /** The case in the Teams tab. */
  case(nr: string): string;
  /** The public page. */
  publicCase(nr: string): string;
  site: string;
}
