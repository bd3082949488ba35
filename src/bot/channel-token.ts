import { z } from 'zod';

interface TokenRequest {
  /** The tenant's authority, e.g. `https://login.example/<tenant>`. */
  loginUrl: string;
  /** The connector's audience. */
  scope: string;
  appId: string;
  appPassword: string;
}

const answer = z.object({ access_token: z.string(), expires_in: z.coerce.number() });

/** Asked for anew this long before it ends. */
const MARGIN_MS = 5 * 60_000;
const PATIENCE_MS = 10_000;

/**
 * The bot's own token for the connector, by client credentials, kept until shortly before it ends. For an authority
 * without https, which the sign-in library inside botbuilder refuses. Throws when none was given.
 */
export const channelToken = ({ loginUrl, scope, appId, appPassword }: TokenRequest) => {
  let kept: { token: string; until: number } | undefined;
  const form = {
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: appPassword,
    scope: `${scope.replace(/\/\.default$/, '')}/.default`,
  };
  return async (): Promise<string> => {
    if (kept !== undefined && kept.until > Date.now()) return kept.token;
    const response = await fetch(`${loginUrl.replace(/\/$/, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`No token for the connector: ${response.status}`);
    const { access_token: token, expires_in: seconds } = answer.parse(await response.json());
    kept = { token, until: Date.now() + seconds * 1000 - MARGIN_MS };
    return token;
  };
};
