import type { GraphDoor } from '../graph/door.ts';
import { createAbsences } from './absences.ts';
import { createBodyMeetings } from './body-meetings.ts';
import { createConversations } from './conversations.ts';
import { createDocuments } from './documents.ts';
import { KeyedList } from './items/keyed-list.ts';
import { createLibrary } from './library.ts';
import { columnNames, keyColumn } from './lists/keys.ts';
import type { ListName } from './lists/lists.ts';
import { createLogFeed } from './log/feed.ts';
import { graphRows } from './log/graph-rows.ts';
import { createLog } from './log/log.ts';
import { createOrganisation } from './organisation.ts';
import { createOutbox } from './outbox.ts';
import { createReadableLists } from './readable-lists.ts';
import type { Register } from './register.ts';
import { placeOf } from './resolve.ts';
import { createSubscribers } from './subscribers.ts';
import { realWait, type Wires } from './wires.ts';

export interface RegisterOptions {
  registerSiteId: string;
  readingSiteId: string;
  /** Between rounds of the log's delta; 0: only on `feed.refresh()`. */
  pollMilliseconds: number;
  /** Told of every failed round; standard error by default. */
  report?: (error: unknown) => void;
  /** For tests that do not wait. */
  wait?: Wires['wait'];
}

const reportToStandardError = (error: unknown): void =>
  console.error(error instanceof Error ? error.message : error);

/** The register over SharePoint lists. Nothing is asked of Graph before the first call. */
export const createRegister = (door: GraphDoor, options: RegisterOptions): Register => {
  const wires: Wires = { door, wait: options.wait ?? realWait };
  const sites = { register: options.registerSiteId, reading: options.readingSiteId };
  const place = (name: ListName) => placeOf(wires, sites, name);
  const lists = new Map<ListName, KeyedList>();
  const list = (name: ListName): KeyedList => {
    const known = lists.get(name) ?? new KeyedList(wires, place(name), keyColumn(name), columnNames(name));
    lists.set(name, known);
    return known;
  };
  // Log and feed share one place: only the feed looks for a list set up anew, and it then has everything forgotten.
  const events = place('Handelser');
  const rows = graphRows(wires, events);
  return {
    log: createLog(rows),
    feed: createLogFeed(wires, events, rows, {
      pollMilliseconds: options.pollMilliseconds,
      report: options.report ?? reportToStandardError,
    }),
    documents: createDocuments(list('Handlingar')),
    outbox: createOutbox(list('Utskick')),
    readableLists: createReadableLists(list),
    organisation: createOrganisation(list('Uppdrag')),
    absences: createAbsences(list('Franvaro')),
    bodyMeetings: createBodyMeetings(list('Sammantraden')),
    conversations: createConversations(list('Konversationer')),
    subscribers: createSubscribers(list('Prenumeranter')),
    library: createLibrary(wires, sites.register),
  };
};
