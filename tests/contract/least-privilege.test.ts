import { expect, it } from 'vitest';
import { ANNA, BO, BOX } from '../../src/local365/testing/small-tenant.ts';
import { createCalendar } from '../../src/microsoft365/calendar/create-calendar.ts';
import { operations } from '../../src/microsoft365/graph/operations.ts';
import { createMail } from '../../src/microsoft365/mail/create-mail.ts';
import { meeting } from './calendar-tenant.ts';
import { graphTenant } from './graph-tenant.ts';

const granted = (identity: 'app' | 'person') =>
  operations.filter((operation) => operation.identity === identity).map(({ permission }) => permission);

it('calendar and mail work with no other permission than those declared', async () => {
  const tenant = await graphTenant({
    applicationPermissions: granted('app'),
    delegatedPermissions: granted('person'),
  });
  const anna = await tenant.signedIn(ANNA);
  const calendar = createCalendar(tenant.door, { mailbox: BOX, registerPropertyGuid: meeting.transactionId });
  await calendar.rooms(anna);
  await calendar.busy(anna, [BO], meeting.start, meeting.end);
  const { eventId } = await calendar.book(anna, meeting);
  await calendar.tie(anna, eventId, meeting);
  await calendar.move(anna, eventId, meeting.start, meeting.end);
  await calendar.cancel(anna, eventId, '');
  await createMail(tenant.door, BOX).send({ to: BO, subject: '', html: '' });
  expect(tenant.exchanges.map(({ status }) => status).filter((status) => status >= 400)).toEqual([]);
  await tenant.close();
});
