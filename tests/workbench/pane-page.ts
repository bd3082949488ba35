/** An Outlook pane that fills in the appointment and saves it, by the local host's protocol. */
export const panePage = (hostOrigin: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Boka</title><style>body{font:14px system-ui;padding:16px}</style></head>
<body><main><h1>Boka</h1><p id="state">Väntar</p><button id="fill">Fyll i</button> <button id="save">Spara</button></main>
<script type="module">
const waiting = new Map();
let last = 0;
const call = (method, params) => new Promise((resolve, reject) => {
  waiting.set(++last, { resolve, reject });
  parent.postMessage({ outlookHost: 1, id: last, method, params }, '${hostOrigin}');
});
addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== '${hostOrigin}' || data.outlookHost !== 1) return;
  if ('event' in data) return;
  const { resolve, reject } = waiting.get(data.id);
  if (data.error) reject(new Error(data.error.name)); else resolve(data.result);
});
const say = (text) => { document.getElementById('state').textContent = text; };
const context = await call('getContext');
const early = await call('item.getItemIdAsync').catch(({ message }) => message);
say([context.mailbox.userProfile.emailAddress, context.theme, early, await call('item.start.getAsync')].join(' '));
document.getElementById('fill').onclick = async () => {
  await call('item.subject.setAsync', { subject: 'Möte om torget' });
  await call('item.start.setAsync', { dateTime: '2026-09-17T16:00:00Z' });
  await call('item.location.setAsync', { location: 'Salen' });
  await call('item.requiredAttendees.addAsync', { recipients: ['vice.a@kontoret.example'] });
  await call('item.body.setAsync', { data: '<h2>Dagordning</h2><p>Var med och påverka.</p><script>parent.bad=1<\\/script>', coercionType: 'html' });
  await call('item.isOnlineMeeting.setAsync', { isOnlineMeeting: true });
  say([await call('item.end.getAsync'), (await call('auth.getToken')).split('.').length].join(' '));
};
document.getElementById('save').onclick = async () => {
  const id = await call('item.saveAsync');
  say(id === await call('item.getItemIdAsync') ? 'Sparat' : 'Fel id');
};
</script></body></html>`;
