import type { Event } from '@microsoft/microsoft-graph-types';
import type { Appointment } from '../../application/ports/calendar.ts';

/** What the register keeps of an event. Throws when Outlook left out what it documents as always there. */
export function appointmentOf({ id, iCalUId, onlineMeeting, webLink }: Event): Appointment {
  if (!id || !iCalUId) throw new Error('Outlook answered with an event that has no id or iCalUId');
  return {
    eventId: id,
    iCalUId,
    ...(onlineMeeting?.joinUrl ? { joinUrl: onlineMeeting.joinUrl } : {}),
    ...(webLink ? { webLink } : {}),
  };
}
