import type { Local365 } from '../../local365.ts';
import { GraphError, type GraphRequest } from '../operation.ts';
import { type EventRecord, eventsIn } from './event-record.ts';
import { etagOf } from './event-resource.ts';

/** The event a path names, in this mailbox; 404 `ErrorItemNotFound`, and 412 when `If-Match` names another version. */
export function findEvent(request: GraphRequest, local: Local365, mailbox: string): EventRecord {
  const record = eventsIn(local).get(request.params['event-id'] ?? '');
  if (record === undefined || record.mailbox !== mailbox)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  const expected = request.headers['if-match'];
  if (expected !== undefined && expected !== '*' && expected !== etagOf(record))
    throw new GraphError(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    );
  return record;
}
