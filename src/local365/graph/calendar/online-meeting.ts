import type { Event } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { previewOf } from '../outlook/preview.ts';

/**
 * Makes an event a Teams meeting when it asks for it: a join link, and Outlook's join block at the end of the body.
 * Once made it stays: later changes of `isOnlineMeeting` and its provider are passed over, as Outlook does.
 */
export function withOnlineMeeting(fields: Event, before: Event | undefined, local: Local365): Event {
  if (before?.onlineMeeting) {
    const { isOnlineMeeting, onlineMeetingProvider, onlineMeeting } = before;
    return { ...fields, isOnlineMeeting, onlineMeetingProvider, onlineMeeting } as Event;
  }
  if (fields.isOnlineMeeting !== true)
    return { ...fields, isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null };
  const thread = local.newId().replaceAll('-', '');
  const joinUrl = `${local.origin}/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0`;
  const own = fields.body?.content ?? '';
  const html =
    fields.body?.contentType === 'html' ? own : own.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const content = `${html}<br><div class="me-email-text"><b>Microsoft Teams-möte</b><br><a href="${joinUrl}">Anslut till mötet</a></div>`;
  return {
    ...fields,
    body: { contentType: 'html', content },
    bodyPreview: previewOf(content),
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl },
  };
}
