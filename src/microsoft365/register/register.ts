import type { Documents } from '../../application/ports/documents.ts';
import type { Log, LogFeed } from '../../application/ports/log.ts';
import type { Outbox } from '../../application/ports/outbox.ts';
import type {
  Absences,
  BodyMeetings,
  Conversations,
  Organisation,
  Subscribers,
} from '../../application/ports/plain-lists.ts';
import type { ReadableLists } from '../../application/ports/readable-lists.ts';
import type { RecordLibrary } from '../../application/ports/record-files.ts';

/** Everything the register gives, over SharePoint lists or in memory. */
export interface Register {
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
  library: RecordLibrary;
}
