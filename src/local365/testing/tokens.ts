import { smallWorld } from './small-world.ts';

const { app, tenant } = smallWorld;
const GRAPH = 'https://graph.microsoft.com/.default';

/** Posts a form to the token endpoint. */
export async function askToken(
  origin: string,
  form: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${origin}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export async function appGraphToken(origin: string): Promise<string> {
  const form = {
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.secret,
    scope: GRAPH,
  };
  return String((await askToken(origin, form)).body.access_token);
}

export async function personToken(origin: string, username: string, scope = GRAPH): Promise<string> {
  const form = { grant_type: 'password', client_id: app.clientId, username, password: 'x', scope };
  return String((await askToken(origin, form)).body.access_token);
}
