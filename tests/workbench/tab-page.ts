/** A tab that shows what its host told it: context, token, theme. */
export const tabPage = (hostOrigin: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Register</title><script src="/teams.js"></script>
<style>body{font:14px system-ui;padding:16px}</style></head>
<body><main><h1>Register</h1><dl>
<dt>Vem</dt><dd id="who"></dd><dt>Sida</dt><dd id="page"></dd><dt>Tema</dt><dd id="theme"></dd><dt>Token</dt><dd id="token"></dd></dl>
<button id="link">Öppna A-2</button></main>
<script type="module">
const show = (id, text) => { document.getElementById(id).textContent = text; };
const { app, authentication } = microsoftTeams;
await app.initialize(['${hostOrigin}']);
app.registerOnThemeChangeHandler((theme) => show('theme', theme));
const context = await app.getContext();
show('who', [context.user.userPrincipalName, context.user.id, context.user.tenant.id, context.app.locale].join(' '));
show('page', [context.page.id, context.page.subPageId, context.page.frameContext].join(' '));
show('theme', context.app.theme);
const [, claims] = (await authentication.getAuthToken()).split('.');
const { preferred_username, aud, scp } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
show('token', [preferred_username, aud, scp].join(' '));
document.getElementById('link').onclick = () => app.openLink(
  'https://teams.microsoft.com/l/entity/x/tab?context=' + encodeURIComponent(JSON.stringify({ subEntityId: 'A-2' })));
app.notifySuccess();
</script></body></html>`;
