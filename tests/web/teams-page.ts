/** A page that plays Teams around one tab: the handshake, the context, a token, the theme (facts: TeamsJS outside Teams). */
export const teamsPage = (tabUrl: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Teams</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><iframe title="Medborgardialog, flik i Teams"></iframe>
<script>
const asked = new URLSearchParams(location.search);
const frame = document.querySelector('iframe');
const context = {
  locale: 'sv-se', theme: asked.get('theme') ?? 'default', entityId: 'tab', subEntityId: asked.get('case') ?? '',
  frameContext: 'content', hostName: 'Teams', hostClientType: 'web', sessionId: 's', tid: 't', userObjectId: 'u',
};
let tokens = 0;
const answers = {
  initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, supports: { pages: {} } }), '2.0.1'],
  getContext: () => [context],
  'authentication.getAuthToken': () =>
    asked.has('noConsent') ? [false, 'resourceRequiresConsent'] : [true, 'token-' + ++tokens],
  'appInitialization.success': () => [undefined],
  'appInitialization.appLoaded': () => [undefined],
};
addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== '${new URL(tabUrl).origin}') return;
  const { id, uuidAsString, func } = data;
  const answer = Object.hasOwn(answers, func) ? answers[func] : undefined;
  if (answer) source.postMessage({ id, uuidAsString, args: answer() }, origin);
});
frame.src = '${tabUrl}';
</script></body></html>`;
