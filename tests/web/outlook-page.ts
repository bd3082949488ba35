/** A page that plays Outlook's appointment window around the pane, by the local host's protocol; what it was asked stands in `asked`. */
export const outlookPage = (paneUrl: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Outlook</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><iframe title="Medborgardialog, tillägg i Outlook"></iframe>
<script>
const theme = new URLSearchParams(location.search).get('theme') ?? 'light';
const frame = document.querySelector('iframe');
const item = { subject: '', start: '2026-10-06T16:00:00.000Z', end: '2026-10-06T17:30:00.000Z', body: '', online: false };
const asked = [];
const origin = '${new URL(paneUrl).origin}';
const methods = {
  getContext: () => ({ host: 'Outlook', theme }),
  'auth.getToken': () => 'pane-token',
  'item.subject.getAsync': () => item.subject,
  'item.subject.setAsync': ({ subject }) => { item.subject = subject; },
  'item.start.getAsync': () => item.start,
  'item.end.getAsync': () => item.end,
  'item.location.getAsync': () => 'Bygdegården',
  'item.body.setAsync': ({ data }) => { item.body = data; },
  'item.requiredAttendees.getAsync': () => [{ displayName: 'Sven-Olof', emailAddress: 'vice1.ks@krokom.example' }],
  'item.isOnlineMeeting.getAsync': () => item.online,
  'item.isOnlineMeeting.setAsync': ({ isOnlineMeeting }) => { item.online = isOnlineMeeting; },
  'item.saveAsync': () => 'AAMk-1',
};
const tell = (event, params) => frame.contentWindow.postMessage({ outlookHost: 1, event, params }, origin);
addEventListener('message', ({ source, origin: from, data }) => {
  if (source !== frame.contentWindow || from !== origin || data.outlookHost !== 1) return;
  asked.push(data.method);
  source.postMessage({ outlookHost: 1, id: data.id, result: methods[data.method](data.params ?? {}) }, from);
});
frame.src = '${paneUrl}';
</script></body></html>`;
