/** The office app's own token from the local identity provider, by client credentials. */
export async function appToken(
  at: { origin: string; tenantId: string; clientId: string },
  scope: string,
): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: at.clientId, client_secret: 'local', scope };
  const answer = await fetch(`${at.origin}/${at.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`The local identity provider answered ${answer.status}`);
  return token;
}
