import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { calendarOf, lastChange, removedIn } from './event-record.ts';
import { eventResource } from './event-resource.ts';
import { preferencesOf } from './preferences.ts';
import { overlaps, windowOf } from './read-events.ts';

/** Where a round stands: its window, the change it counts from, the change it goes to, and how far it has come. */
interface Round {
  mailbox: string;
  from: number;
  to: number;
  since: number;
  until: number;
  skip: number;
}

const USUAL_PAGE = 50;

/**
 * calendarView: delta. A first round gives everything in the window, later ones (by `$deltatoken`) what changed and
 * `@removed` for what left. A token this state cannot have given is 410 `syncStateNotFound`.
 */
export function calendarDelta(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const { zone, pageSize = USUAL_PAGE, headers } = preferencesOf(request);
  const round = roundOf(request.query, local, mailbox);
  const changes = changesOf(round, local).map(({ change: _, ...rest }) => rest);
  const page = changes
    .slice(round.skip, round.skip + pageSize)
    .map((item) => ('record' in item ? eventResource(item.record, { zone }, local) : item));
  const more = round.skip + pageSize < changes.length;
  const link = new URL(request.url.split('?')[0] ?? '', request.origin);
  if (more) link.searchParams.set('$skiptoken', written({ ...round, skip: round.skip + pageSize }));
  else link.searchParams.set('$deltatoken', written({ ...round, since: round.until, until: 0, skip: 0 }));
  return {
    status: 200,
    headers,
    body: { value: page, [more ? '@odata.nextLink' : '@odata.deltaLink']: link.href },
  };
}

function changesOf(round: Round, local: Local365) {
  const isNew = ({ change }: { change: number }) => change > round.since && change <= round.until;
  const events = calendarOf(round.mailbox, local).filter(isNew);
  const here = events
    .filter((record) => overlaps(record, round.from, round.to))
    .map((record) => ({ change: record.change, record }));
  // A first round has nobody to tell of what is gone.
  const left =
    round.since === 0
      ? []
      : [...removedIn(local).values()].filter((gone) => gone.mailbox === round.mailbox).filter(isNew);
  const moved = round.since === 0 ? [] : events.filter((record) => !overlaps(record, round.from, round.to));
  const gone = [...left, ...moved].map(({ id, change }) => ({
    change,
    id,
    '@removed': { reason: 'deleted' },
  }));
  return [...here, ...gone].sort((a, b) => a.change - b.change);
}

function roundOf(query: URLSearchParams, local: Local365, mailbox: string): Round {
  const last = lastChange(local);
  const next = query.get('$skiptoken');
  if (next !== null) return read(next, last, mailbox);
  const delta = query.get('$deltatoken');
  if (delta !== null) return { ...read(delta, last, mailbox), until: last };
  return { mailbox, ...windowOf(query), since: 0, until: last, skip: 0 };
}

const written = (round: Round): string => Buffer.from(JSON.stringify(round)).toString('base64url');

function read(token: string, last: number, mailbox: string): Round {
  const lost = new GraphError(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; start a full synchronization.',
  );
  let round: Round;
  try {
    round = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Round;
  } catch (cause) {
    lost.cause = cause;
    throw lost;
  }
  if (round.mailbox !== mailbox || !(round.since <= last)) throw lost;
  return round;
}
