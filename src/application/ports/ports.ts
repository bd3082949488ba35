import type { Calendar } from './calendar.ts';
import type { Documents } from './documents.ts';
import type { Log, LogFeed } from './log.ts';
import type { Outbox } from './outbox.ts';
import type { Chat, Clock, Ids, Mail } from './outward.ts';
import type { Absences, BodyMeetings, Conversations, Organisation, Subscribers } from './plain-lists.ts';
import type { ReadableLists } from './readable-lists.ts';
import type { RecordFiles, RecordLibrary } from './record-files.ts';

/** Everything from outside that the product runs on. */
export interface Ports {
  log: Log;
  feed: LogFeed;
  documents: Documents;
  outbox: Outbox;
  readableLists: ReadableLists;
  organisation: Organisation;
  absences: Absences;
  bodyMeetings: BodyMeetings;
  conversations: Conversations;
  subscribers: Subscribers;
  calendar: Calendar;
  mail: Mail;
  chat: Chat;
  clock: Clock;
  ids: Ids;
  library: RecordLibrary;
  recordFiles: RecordFiles;
}
