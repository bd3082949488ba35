import type { DateTimeTimeZone, ScheduleInformation } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { actionParameters } from '../outlook/action-parameters.ts';
import { addressOf, ownerOf } from '../outlook/mailbox.ts';
import { availabilityView, engagements } from './free-busy.ts';
import { preferencesOf } from './preferences.ts';
import { instantOf, inZone, windowsZone } from './time-zones.ts';

const MOST_MAILBOXES = 20;
const MOST_DAYS = 62;
const MOST_ENTRIES = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const invalid = (message: string) => new GraphError(400, 'ErrorInvalidParameter', message);

/** calendar: getSchedule. Free and busy of up to 20 mailboxes; an unknown one carries its own `error`. */
export function getSchedule(request: GraphRequest, local: Local365): GraphAnswer {
  const { zone, headers } = preferencesOf(request);
  const asked = actionParameters(request.body);
  const schedules = Array.isArray(asked.schedules) ? asked.schedules.map(String) : [];
  if (schedules.length === 0) throw invalid('The parameter schedules must name at least one mailbox.');
  if (schedules.length > MOST_MAILBOXES)
    throw invalid(
      `The maximum number of mailboxes is ${MOST_MAILBOXES}, ${schedules.length} were asked for.`,
    );
  const from = instantOf(timeOf(asked.startTime, 'startTime'));
  const to = instantOf(timeOf(asked.endTime, 'endTime'));
  const minutes = typeof asked.availabilityViewInterval === 'number' ? asked.availabilityViewInterval : 30;
  if (minutes < 5 || minutes > 1440)
    throw invalid('availabilityViewInterval must be between 5 and 1440 minutes.');
  if (to <= from) throw invalid('endTime must be after startTime.');
  if (to - from >= MOST_DAYS * DAY_MS)
    throw new GraphError(
      400,
      'ErrorTimeIntervalTooBig',
      `5006: The requested time interval must be less than ${MOST_DAYS} days.`,
    );
  const value = schedules.map((address) => scheduleOf(address, from, to, minutes, zone, local));
  return { status: 200, headers, body: { value } };
}

function timeOf(value: unknown, name: string): DateTimeTimeZone {
  if (typeof value !== 'object' || value === null) throw invalid(`The parameter ${name} is missing.`);
  return value as DateTimeTimeZone;
}

function scheduleOf(
  scheduleId: string,
  from: number,
  to: number,
  minutes: number,
  zone: string,
  local: Local365,
): ScheduleInformation {
  const owner = ownerOf(scheduleId, local);
  if (owner === undefined)
    return {
      scheduleId,
      error: {
        responseCode: 'ErrorMailRecipientNotFound',
        message: 'Unable to resolve e-mail address to an Active Directory object.',
      },
    };
  const events = engagements(addressOf(owner.upn), from, to, local);
  if (events.length > MOST_ENTRIES)
    return {
      scheduleId,
      error: { responseCode: '5006', message: 'The result set contains too many calendar entries.' },
    };
  return {
    scheduleId,
    availabilityView: availabilityView(events, from, to, minutes),
    scheduleItems: events.map(({ startAt, endAt, fields }) => ({
      status: fields.showAs ?? 'busy',
      isPrivate: fields.sensitivity === 'private',
      subject: fields.sensitivity === 'private' ? '' : (fields.subject ?? ''),
      location: fields.location?.displayName ?? '',
      start: inZone(startAt, zone),
      end: inZone(endAt, zone),
    })),
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: windowsZone(local.world.timeZone) },
    },
  };
}
