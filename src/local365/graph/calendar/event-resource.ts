import type { Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { EventRecord } from './event-record.ts';
import { inZone } from './time-zones.ts';

/** How a request wants events written. */
export interface EventView {
  /** Windows zone. */
  zone: string;
  select?: readonly string[] | undefined;
  /** Id of the extended property to expand. */
  extendedProperty?: string | undefined;
}

export type EventResource = Event & { '@odata.etag'?: string };

export const etagOf = (record: EventRecord): string =>
  `W/"${Buffer.from(`${record.id.slice(-8)}:${record.change}`).toString('base64')}"`;

/** A stored event as Graph shows it. */
export function eventResource(record: EventRecord, view: EventView, local: Local365): EventResource {
  const whole: EventResource = {
    '@odata.etag': etagOf(record),
    ...record.fields,
    id: record.id,
    changeKey: etagOf(record).slice(3, -1),
    iCalUId: record.iCalUId,
    transactionId: record.transactionId ?? null,
    start: inZone(record.startAt, view.zone),
    end: inZone(record.endAt, view.zone),
    webLink: `${local.origin}/?itemid=${encodeURIComponent(record.id)}`,
  };
  const shown = view.select === undefined ? whole : selected(whole, view.select);
  const property = record.extendedProperties.find(
    ({ id }) => id.toLowerCase() === view.extendedProperty?.toLowerCase(),
  );
  return property === undefined ? shown : { ...shown, singleValueExtendedProperties: [property] };
}

/** The properties asked for; id and eTag always come along. */
function selected(event: EventResource, select: readonly string[]): EventResource {
  const wanted = new Set([...select.map((name) => name.toLowerCase()), 'id', '@odata.etag']);
  return Object.fromEntries(Object.entries(event).filter(([name]) => wanted.has(name.toLowerCase())));
}
