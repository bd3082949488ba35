import type { Story } from '../../domain/dialogue/testing/story.ts';
import type { Appointment, Calendar } from '../ports/calendar.ts';
import type { StoredDocument } from '../ports/documents.ts';
import type { Outbox, OutboxRow } from '../ports/outbox.ts';
import { createBookings } from '../register/bookings.ts';
import type { Deps } from '../register/deps.ts';

/** A desk with one told story on it: views read it as they read the register. What was left for afterwards waits in `left`. */
export interface Desk {
  deps: Deps;
  left: (() => Promise<void>)[];
}

interface Given {
  /** What documents say, by id; a form's texts are JSON. */
  words?: Record<string, string>;
  book?: () => Promise<Appointment>;
}

const held = (): Outbox => {
  const rows = new Map<string, OutboxRow>();
  return {
    load: async () => {},
    get: (key) => rows.get(key),
    all: () => rows.values(),
    want: async (row) => {
      rows.set(row.key, row);
      return row;
    },
    change: async () => 'lost',
  };
};

export const deskOf = (story: Story, { words = {}, book }: Given = {}): Desk => {
  const { policy, mandates } = story.world;
  const left: Desk['left'] = [];
  const parts: Partial<Deps> = {
    state: {
      cases: new Map([[story.case.nr, story.case]]),
      wishes: new Map(),
      years: new Map(),
      commits: () => [],
    } as unknown as Deps['state'],
    documents: {
      get: (id: string) => ({ id, text: words[id] ?? '{}' }) as StoredDocument,
    } as Deps['documents'],
    policies: { current: policy, byHash: () => policy } as unknown as Deps['policies'],
    organisation: { mandates: () => mandates, refresh: async () => {} },
    absences: { all: () => [] } as unknown as Deps['absences'],
    bodyMeetings: { all: () => [] } as unknown as Deps['bodyMeetings'],
    outbox: held(),
    bookings: createBookings(),
    calendar: { book } as unknown as Calendar,
    clock: { now: () => story.now },
    ids: { guid: () => 'g', digest: () => '0'.repeat(64) },
    links: { site: '', case: (nr) => nr, publicCase: (nr) => nr },
    renderCard: (view) => ({ ...view }),
    afterwards: (_stream, work) => void left.push(work),
  };
  return { deps: parts as Deps, left };
};
