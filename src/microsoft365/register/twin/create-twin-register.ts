import type { Mandate } from '../../../domain/people/mandates.ts';
import { createAbsences } from '../absences.ts';
import { createBodyMeetings } from '../body-meetings.ts';
import { createConversations } from '../conversations.ts';
import { createDocuments } from '../documents.ts';
import { textOf } from '../items/item.ts';
import type { ListName } from '../lists/lists.ts';
import { createLog, type LogRows } from '../log/log.ts';
import { createOrganisation, mandateFields } from '../organisation.ts';
import { createOutbox } from '../outbox.ts';
import { createReadableLists } from '../readable-lists.ts';
import type { Register } from '../register.ts';
import { createSubscribers } from '../subscribers.ts';
import { realWait } from '../wires.ts';
import { createTwinFeed } from './feed.ts';
import { createTwinLibrary } from './library.ts';
import { TwinRows } from './rows.ts';
import { TwinStore } from './store.ts';

/** The register in memory, with the semantics of the one in SharePoint: for tests without Graph. It polls only when told to. */
export const createTwinRegister = (store: TwinStore = new TwinStore()): Register => {
  const rows = new Map<ListName, TwinRows>();
  const of = (name: ListName): TwinRows => {
    const known = rows.get(name) ?? new TwinRows(store, name);
    rows.set(name, known);
    return known;
  };
  const logRows: LogRows = {
    create: (fields) => of('Handelser').create(fields),
    ofStream: async (stream) =>
      store
        .table('Handelser')
        .items()
        .filter(({ fields }) => textOf(fields, 'Stream') === stream),
  };
  const quiet = { pollMilliseconds: 0, report: (error: unknown) => console.error(error) };
  return {
    log: createLog(logRows),
    feed: createTwinFeed(store, logRows, { wait: realWait }, quiet),
    documents: createDocuments(of('Handlingar')),
    outbox: createOutbox(of('Utskick')),
    readableLists: createReadableLists(of),
    organisation: createOrganisation(of('Uppdrag')),
    absences: createAbsences(of('Franvaro')),
    bodyMeetings: createBodyMeetings(of('Sammantraden')),
    conversations: createConversations(of('Konversationer')),
    subscribers: createSubscribers(of('Prenumeranter')),
    library: createTwinLibrary(store),
  };
};

/** Seats people in a twin. */
export const seatInTwin = (store: TwinStore, mandates: readonly Mandate[]): void => {
  for (const mandate of mandates) store.table('Uppdrag').insert(mandateFields(mandate));
};
