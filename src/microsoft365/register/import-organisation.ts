import type { BodyMeeting } from '../../domain/people/body-meetings.ts';
import type { Mandate } from '../../domain/people/mandates.ts';
import type { GraphDoor } from '../graph/door.ts';
import { bodyMeetingFields } from './body-meetings.ts';
import type { Fields } from './items/item.ts';
import { KeyedList } from './items/keyed-list.ts';
import { upsert } from './items/keyed-rows.ts';
import { columnNames } from './lists/keys.ts';
import { mandateFields } from './organisation.ts';
import { placeOf, type Sites } from './resolve.ts';
import { realWait, type Wires } from './wires.ts';

export interface ImportedBody {
  id: string;
  name: string;
  short: string;
  kind: string;
  presidiumSeats?: number | undefined;
}

interface Imported {
  bodies: readonly ImportedBody[];
  mandates: readonly Mandate[];
  /** The bodies' calendars. */
  meetings?: readonly BodyMeeting[];
}

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
}

/** Writes bodies, mandates and calendars into `Organ`, `Uppdrag` and `Sammantraden`; what stands already costs nothing, nothing is removed. */
export const importOrganisation = async (
  door: GraphDoor,
  sites: Sites,
  { bodies, mandates, meetings = [] }: Imported,
  wait: Wires['wait'] = realWait,
): Promise<ImportReport> => {
  const report: ImportReport = { created: 0, changed: 0, unchanged: 0 };
  const write = async (
    name: 'Organ' | 'Uppdrag' | 'Sammantraden',
    rows: readonly Fields[],
  ): Promise<void> => {
    const wires = { door, wait };
    const list = new KeyedList(wires, placeOf(wires, sites, name), 'Key', columnNames(name));
    await list.refresh();
    for (const row of rows) report[await upsert(list, String(row.Key), row)] += 1;
  };
  await write('Organ', bodies.map(bodyFields));
  await write('Uppdrag', mandates.map(mandateFields));
  await write('Sammantraden', meetings.map(bodyMeetingFields));
  return report;
};

const bodyFields = ({ id, name, short, kind, presidiumSeats }: ImportedBody): Fields => ({
  Key: id,
  Title: name,
  Short: short,
  Kind: kind,
  PresidiumSeats: presidiumSeats ?? null,
});
