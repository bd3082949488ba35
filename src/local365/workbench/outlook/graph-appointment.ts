import type { Attendee } from '@microsoft/microsoft-graph-types';
import type { GraphEvent } from '../api/graph.ts';
import { wallTimeOfGraph } from '../calendar/local-time.ts';
import { escapeHtml } from '../chat/markdown.ts';
import type { Appointment, Recipient } from './appointment.ts';

/** Outlook's name of Swedish time; Graph does not promise to know `Europe/Stockholm`. */
const timeZone = 'W. Europe Standard Time';

/** Reads an event that Graph gave with `Prefer: outlook.timezone` in Swedish time. */
export function fromGraph(event: GraphEvent, transactionId: string): Appointment {
  const people = (type: string) =>
    (event.attendees ?? []).filter((one) => (one.type ?? 'required') === type).map(invited);
  return {
    id: event.id ?? null,
    subject: event.subject ?? '',
    start: wallTimeOfGraph(event.start?.dateTime ?? ''),
    end: wallTimeOfGraph(event.end?.dateTime ?? ''),
    location: event.location?.displayName ?? '',
    required: [...people('required'), ...people('resource')],
    optional: people('optional'),
    bodyHtml:
      event.body?.contentType === 'text' ? textToHtml(event.body.content ?? '') : (event.body?.content ?? ''),
    online: event.isOnlineMeeting ?? false,
    joinUrl: event.onlineMeeting?.joinUrl ?? null,
    organizer: recipient(event.organizer ?? {}),
    mine: event.isOrganizer ?? true,
    cancelled: event.isCancelled ?? false,
    transactionId,
  };
}

/** The body of `POST /me/events` or, for one already saved, of the `PATCH`. */
export function toGraph(appointment: Appointment): GraphEvent {
  const { id, subject, start, end, location, required, optional, bodyHtml, online, transactionId } =
    appointment;
  return {
    subject,
    start: { dateTime: `${start}:00`, timeZone },
    end: { dateTime: `${end}:00`, timeZone },
    location: { displayName: location },
    attendees: [
      ...required.map((one) => attendee(one, 'required')),
      ...optional.map((one) => attendee(one, 'optional')),
    ],
    body: { contentType: 'html', content: bodyHtml },
    // Graph fixes these two at creation: see facts of isOnlineMeeting and transactionId.
    ...(online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' as const } : {}),
    ...(id === null ? { transactionId } : {}),
  };
}

export function textToHtml(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`);
  return text === '' ? '' : paragraphs.join('');
}

function recipient({
  emailAddress,
}: {
  emailAddress?: { name?: string | null; address?: string | null } | null;
}): Recipient {
  const address = emailAddress?.address ?? '';
  return { displayName: emailAddress?.name ?? address, emailAddress: address };
}

function invited(attendee: Attendee): Recipient {
  const response = attendee.status?.response;
  return {
    ...recipient(attendee),
    ...(typeof response === 'string' ? { response } : {}),
    ...(attendee.type === 'resource' ? { resource: true as const } : {}),
  };
}

function attendee(
  { displayName, emailAddress, resource }: Recipient,
  type: 'required' | 'optional',
): Attendee {
  return { type: resource ? 'resource' : type, emailAddress: { name: displayName, address: emailAddress } };
}
