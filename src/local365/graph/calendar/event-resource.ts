import type { Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { selected } from '../outlook/select.ts';
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
    ...withLocalLinks(record, local),
    id: record.id,
    changeKey: etagOf(record).slice(3, -1),
    iCalUId: record.iCalUId,
    transactionId: record.transactionId ?? null,
    start: inZone(record.startAt, view.zone),
    end: inZone(record.endAt, view.zone),
    webLink: `${local.origin}/?itemid=${encodeURIComponent(record.id)}`,
  };
  const shown = selected(whole, view.select);
  const property = record.extendedProperties.find(
    ({ id }) => id.toLowerCase() === view.extendedProperty?.toLowerCase(),
  );
  return property === undefined ? shown : { ...shown, singleValueExtendedProperties: [property] };
}

/** The meeting's links at the emulator's present address: a recorded state may come from another port. */
function withLocalLinks({ fields, origin }: EventRecord, local: Local365): Event {
  if (origin === local.origin || !fields.onlineMeeting?.joinUrl) return fields;
  const here = (text: string | null | undefined) => (text ?? '').replaceAll(origin, local.origin);
  return {
    ...fields,
    body: { ...fields.body, content: here(fields.body?.content) },
    onlineMeeting: { ...fields.onlineMeeting, joinUrl: here(fields.onlineMeeting.joinUrl) },
  };
}
