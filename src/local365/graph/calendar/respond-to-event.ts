import type { ResponseType } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { actionParameters } from '../outlook/action-parameters.ts';
import { addressOf } from '../outlook/mailbox.ts';
import { changeCalendars, type EventRecord, eventsIn } from './event-record.ts';
import { findEvent } from './find-event.ts';

/** event: accept, decline or tentativelyAccept → 202; 400 for the organizer. A declined meeting leaves the own calendar. */
export function respondToEvent(response: ResponseType & ('accepted' | 'declined' | 'tentativelyAccepted')) {
  return (request: GraphRequest, local: Local365, mailbox: string): GraphAnswer => {
    const own = findEvent(request, local, mailbox);
    if (own.fields.isOrganizer === true)
      throw new GraphError(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      );
    const { sendResponse } = actionParameters(request.body);
    const status = { response, time: new Date(local.now()).toISOString() };
    changeCalendars(local, (calendars) => {
      const organizers = [...eventsIn(local).values()].find(
        (record) => record.iCalUId === own.iCalUId && record.fields.isOrganizer === true,
      );
      if (organizers && sendResponse !== false) calendars.put(withAnswer(organizers, mailbox, status));
      if (response === 'declined') calendars.remove(own);
      else {
        const showAs = response === 'accepted' ? (organizers?.fields.showAs ?? 'busy') : 'tentative';
        calendars.put({ ...own, fields: { ...own.fields, responseStatus: status, showAs } });
      }
    });
    return { status: 202 };
  };
}

function withAnswer(
  record: EventRecord,
  mailbox: string,
  status: { response: ResponseType; time: string },
): EventRecord {
  const attendees = (record.fields.attendees ?? []).map((attendee) =>
    addressOf(attendee.emailAddress?.address ?? '') === mailbox ? { ...attendee, status } : attendee,
  );
  return { ...record, fields: { ...record.fields, attendees } };
}
