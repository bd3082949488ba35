import type { FreeBusyStatus, ScheduleInformation } from '@microsoft/microsoft-graph-types';
import type { Assertion, BusySpan, MailboxBusy } from '../../application/ports/calendar.ts';
import type { GraphDoor } from '../graph/door.ts';
import { PREFER } from './calendar-config.ts';
import { instantOf, utcTime } from './outlook-time.ts';

/** getSchedule takes so many mailboxes at a time. */
const MAILBOXES = 20;
/** Working elsewhere is still working, and free is free. */
const OCCUPIED: readonly FreeBusyStatus[] = ['busy', 'oof', 'tentative'];

/** In the order asked. Outlook takes spans of less than 62 days. */
export async function busy(
  door: GraphDoor,
  as: Assertion,
  addresses: readonly string[],
  from: string,
  to: string,
): Promise<MailboxBusy[]> {
  const schedules = new Map<string, ScheduleInformation>();
  for (let at = 0; at < addresses.length; at += MAILBOXES) {
    const { body } = await door.call<{ value: ScheduleInformation[] }>({
      method: 'POST',
      path: '/me/calendar/getSchedule',
      headers: PREFER,
      body: {
        schedules: addresses.slice(at, at + MAILBOXES),
        startTime: utcTime(from),
        endTime: utcTime(to),
        availabilityViewInterval: 30,
      },
      as,
      // A question, though Graph has it as a POST.
      repeatable: true,
    });
    for (const schedule of body.value) schedules.set(schedule.scheduleId?.toLowerCase() ?? '', schedule);
  }
  return addresses.map((address) => ({ address, busy: spansOf(schedules.get(address.toLowerCase())) }));
}

function spansOf(schedule: ScheduleInformation | undefined): BusySpan[] | undefined {
  if (schedule === undefined || schedule.error) return undefined;
  return (schedule.scheduleItems ?? []).flatMap(({ status, start, end }) =>
    status && start && end && OCCUPIED.includes(status)
      ? [{ start: instantOf(start), end: instantOf(end) }]
      : [],
  );
}
