import { ask } from './http.ts';
import type { Info } from './local.ts';

export const graphScope = 'https://graph.microsoft.com/.default';

interface Held {
  token: string;
  until: number;
}

const held = new Map<string, Held>();

/**
 * A persona's access token from the local identity provider; kept until a minute before it expires.
 * @throws {AnswerError} when the provider refuses.
 */
export async function tokenFor(info: Info, upn: string, scope: string): Promise<string> {
  const key = `${info.tenantId} ${upn} ${scope}`;
  const known = held.get(key);
  if (known !== undefined && known.until > Date.now()) return known.token;
  const form = { grant_type: 'password', client_id: info.clientId, username: upn, password: 'x', scope };
  const answer = await ask<{ access_token: string; expires_in: number }>(
    `/${info.tenantId}/oauth2/v2.0/token`,
    { method: 'POST', body: new URLSearchParams(form) },
  );
  held.set(key, { token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1000 });
  return answer.access_token;
}

/** After a reset the old tokens may name people who no longer exist. */
export function forgetTokens(): void {
  held.clear();
}
