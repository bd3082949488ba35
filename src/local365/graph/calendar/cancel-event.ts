import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { actionParameters } from '../outlook/action-parameters.ts';
import { addressOf } from '../outlook/mailbox.ts';
import { type CalendarChange, changeCalendars, copyIn, type EventRecord } from './event-record.ts';
import { findEvent } from './find-event.ts';

/** event: cancel → 202; only the organizer may (400). The organizer's copy goes, the others' show that it is cancelled. */
export function cancelEvent(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const own = findEvent(request, local, mailbox);
  if (own.fields.isOrganizer !== true)
    throw new GraphError(
      400,
      'ErrorInvalidRequest',
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    );
  const { comment } = actionParameters(request.body);
  callOff(own, typeof comment === 'string' ? comment : '', local);
  return { status: 202 };
}

/** Delete event → 204; from the organizer it calls the meeting off, from an attendee it removes the own copy. */
export function deleteEvent(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const own = findEvent(request, local, mailbox);
  if (own.fields.isOrganizer === true) callOff(own, '', local);
  else changeCalendars(local, (calendars) => calendars.remove(own));
  return { status: 204 };
}

function callOff(own: EventRecord, comment: string, local: Local365): void {
  changeCalendars(local, (calendars) => {
    for (const { emailAddress } of own.fields.attendees ?? []) {
      const address = addressOf(emailAddress?.address ?? '');
      if (address !== own.mailbox) withdraw(address, own, comment, local, calendars);
    }
    calendars.remove(own);
  });
}

/** Turns one attendee's copy into a cancelled one, which stays until its owner removes it. */
export function withdraw(
  address: string,
  own: EventRecord,
  comment: string,
  local: Local365,
  calendars: CalendarChange,
): void {
  const copy = copyIn(address, own.iCalUId, local);
  if (copy === undefined) return;
  const { body, subject } = own.fields;
  const said = comment === '' ? '' : `${comment.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<br>`;
  calendars.put({
    ...copy,
    fields: {
      ...copy.fields,
      isCancelled: true,
      showAs: 'free',
      subject: `Inställt: ${subject ?? ''}`,
      body: { contentType: body?.contentType ?? 'html', content: `${said}${body?.content ?? ''}` },
      bodyPreview: `${comment} ${own.fields.bodyPreview ?? ''}`.trim().slice(0, 255),
    },
  });
}
