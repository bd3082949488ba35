import { randomUUID } from 'node:crypto';
import { localDefaults } from '../worlds/local-tenant.ts';

/** One person of a local world, signed in to the app's API as the tab signs in. */
export interface PersonClient {
  get<T>(path: string): Promise<T>;
  /** Posts under a fresh idempotency key. Throws with the problem's text when it is not 2xx. */
  post<T>(path: string, body: object): Promise<T>;
}

export interface Places {
  app: string;
  local: string;
}

export const personClient = async ({ app, local }: Places, upn: string): Promise<PersonClient> => {
  const { tenantId, clientId } = localDefaults;
  const info = (await (await fetch(`${local}/__local/info`)).json()) as { apiScope: string };
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: clientId,
    username: upn,
    password: 'x',
    scope: info.apiScope,
  });
  const answer = await fetch(`${local}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const authorization = `Bearer ${token}`;
  const read = async <T>(response: Response): Promise<T> => {
    const text = await response.text();
    if (!response.ok) throw new Error(`${upn} ${response.url}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    get: async (path) => read(await fetch(`${app}/api/v1${path}`, { headers: { authorization } })),
    post: async (path, body) =>
      read(
        await fetch(`${app}/api/v1${path}`, {
          method: 'POST',
          headers: {
            authorization,
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
            'x-surface': 'tab',
          },
          body: JSON.stringify(body),
        }),
      ),
  };
};
