import type { Event } from '@microsoft/microsoft-graph-types';
import { expect } from 'vitest';
import type { NewAppointment } from '../../src/application/ports/calendar.ts';
import { ANNA, BO, BOX, ROOM } from '../../src/local365/testing/small-tenant.ts';
import { createCalendar } from '../../src/microsoft365/calendar/create-calendar.ts';
import { operationOf } from '../../src/microsoft365/graph/operations.ts';
import { graphTenant } from './graph-tenant.ts';

const registerPropertyGuid = '6f6a1b1e-9a50-4c52-9d6f-2f5a3a9f7c11';
export const property = `String {${registerPropertyGuid}} Name RegisterId`;

export const meeting: NewAppointment = {
  transactionId: '7d5b5a0e-58a1-4e2b-8a55-0a7a8a3f0c01',
  registerId: 'MD-2026-0001/M1',
  subject: 'Medborgardialog: snöskoterleder',
  html: '<p>Nivå 3, dialog</p>',
  start: '2026-10-24T16:00:00.000Z',
  end: '2026-10-24T18:00:00.000Z',
  place: 'Föllinge bygdegård',
  room: { address: ROOM, name: 'Salen' },
  online: true,
  people: [{ address: BO, name: 'Bo Alm' }],
};

/** A tenant where Anna is signed in and books. */
export async function calendarTenant() {
  const tenant = await graphTenant();
  const calendar = createCalendar(tenant.door, { mailbox: BOX, registerPropertyGuid });
  return {
    ...tenant,
    calendar,
    anna: await tenant.signedIn(ANNA),
    /** The events of a mailbox as its owner sees them, read past the adapter and past the record of exchanges. */
    eventsOf: async (upn: string): Promise<Event[]> => {
      const before = tenant.exchanges.length;
      const { body } = await tenant.graph<{ value: Event[] }>(
        upn === BOX || upn === ROOM ? 'app' : upn,
        'GET',
        `/users/${upn}/events?$expand=singleValueExtendedProperties($filter=id eq '${property}')`,
      );
      tenant.exchanges.splice(before);
      return body.value;
    },
    /** Nothing asked that the app has not declared, and everything as Microsoft describes it. */
    closeChecked: async () => {
      tenant.holdAgainstTruth();
      const undeclared = tenant.exchanges.filter(({ method, url }) => operationOf(method, url) === undefined);
      expect(undeclared).toEqual([]);
      await tenant.close();
    },
  };
}

export type CalendarTenant = Awaited<ReturnType<typeof calendarTenant>>;
