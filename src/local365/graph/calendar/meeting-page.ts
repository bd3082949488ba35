import type { Route, RouteAnswer } from '../../http/route.ts';
import type { Local365 } from '../../local365.ts';
import { type EventRecord, eventsIn } from './event-record.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page a Teams join link leads to: what the meeting is, where Teams would have opened. */
export const meetingPage: Route = {
  method: 'GET',
  path: '/l/meetup-join/{thread-id}/{message-id}',
  handle: ({ params }, local): RouteAnswer => {
    const wanted = `/l/meetup-join/${encodeURIComponent(params['thread-id'] ?? '')}/`.toLowerCase();
    const meeting = [...eventsIn(local).values()].find(({ fields }) =>
      fields.onlineMeeting?.joinUrl?.toLowerCase().includes(wanted),
    );
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    };
    if (meeting === undefined || meeting.fields.isCancelled === true)
      return {
        status: 404,
        headers,
        body: page('Mötet finns inte', '<p>Mötet är inställt eller har tagits bort.</p>'),
      };
    return {
      status: 200,
      headers,
      body: page(meeting.fields.subject ?? 'Möte utan rubrik', about(meeting, local)),
    };
  },
};

function about({ fields, startAt, endAt }: EventRecord, local: Local365): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: local.world.timeZone,
  });
  const place = fields.location?.displayName ?? '';
  const organizer = fields.organizer?.emailAddress;
  return [
    `<p>${escaped(time.formatRange(startAt, endAt))}</p>`,
    place === '' ? '' : `<p>Plats: ${escaped(place)}</p>`,
    `<p>Anordnas av ${escaped(organizer?.name ?? organizer?.address ?? '')}</p>`,
    '<p>I ett riktigt Microsoft 365 öppnas mötet nu i Teams.</p>',
  ].join('\n');
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style></head>
<body><main><h1>${escaped(title)}</h1>
${content}</main></body></html>`;
}
