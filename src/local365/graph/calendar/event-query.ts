import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { pageOf } from '../outlook/paging.ts';
import { selectOf } from '../outlook/select.ts';
import type { EventRecord } from './event-record.ts';
import { type EventView, eventResource } from './event-resource.ts';
import { expandedProperty } from './extended-property.ts';
import { preferencesOf } from './preferences.ts';

export const eventQueryOptions = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$count',
] as const;

export function viewOf(request: GraphRequest): EventView {
  return {
    zone: preferencesOf(request).zone,
    select: selectOf(request.query),
    extendedProperty: expandedProperty(request.query.get('$expand')),
  };
}

/** A page of events in the order asked for. */
export function eventPage(
  request: GraphRequest,
  events: readonly EventRecord[],
  local: Local365,
): GraphAnswer {
  const view = viewOf(request);
  const ordered = inOrder(events, request.query.get('$orderby'));
  const body = pageOf(request, ordered, (record) => eventResource(record, view, local));
  return { status: 200, headers: preferencesOf(request).headers, body };
}

function inOrder(events: readonly EventRecord[], orderby: string | null): EventRecord[] {
  if (orderby === null) return [...events];
  const match = /^(start|end)\/dateTime(?:\s+(asc|desc))?$/i.exec(orderby.trim());
  if (match === null)
    throw new GraphError(501, 'notSupported', `The local Graph does not support $orderby=${orderby}`);
  const key = match[1]?.toLowerCase() === 'end' ? 'endAt' : 'startAt';
  const sign = match[2]?.toLowerCase() === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (a[key] - b[key]));
}
