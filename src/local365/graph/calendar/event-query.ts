import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
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
const USUAL_PAGE = 10;
const LARGEST_PAGE = 1000;

export function viewOf(request: GraphRequest): EventView {
  const select = request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  return {
    zone: preferencesOf(request).zone,
    select,
    extendedProperty: expandedProperty(request.query.get('$expand')),
  };
}

/** A page of events in the order asked for; the next link carries `$skip`. */
export function eventPage(
  request: GraphRequest,
  events: readonly EventRecord[],
  local: Local365,
): GraphAnswer {
  const { query } = request;
  const view = viewOf(request);
  const top = Math.min(wholeNumber(query, '$top') ?? USUAL_PAGE, LARGEST_PAGE);
  const skip = wholeNumber(query, '$skip') ?? 0;
  const ordered = inOrder(events, query.get('$orderby'));
  const page = ordered.slice(skip, skip + top);
  const body: Record<string, unknown> = { value: page.map((record) => eventResource(record, view, local)) };
  if (query.get('$count') === 'true') body['@odata.count'] = ordered.length;
  if (skip + top < ordered.length) {
    const next = new URL(request.url, request.origin);
    next.searchParams.set('$skip', String(skip + top));
    body['@odata.nextLink'] = next.href;
  }
  return { status: 200, headers: preferencesOf(request).headers, body };
}

export function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text))
    throw new GraphError(400, 'ErrorInvalidUrlQuery', `Invalid value '${text}' for ${name}.`);
  return Number(text);
}

function inOrder(events: readonly EventRecord[], orderby: string | null): EventRecord[] {
  if (orderby === null) return [...events];
  const match = /^(start|end)\/dateTime(?:\s+(asc|desc))?$/i.exec(orderby.trim());
  if (match === null)
    throw new GraphError(501, 'NotImplemented', `The local Graph does not support $orderby=${orderby}`);
  const key = match[1]?.toLowerCase() === 'end' ? 'endAt' : 'startAt';
  const sign = match[2]?.toLowerCase() === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (a[key] - b[key]));
}
