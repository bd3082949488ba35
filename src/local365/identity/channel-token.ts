import { SignJWT } from 'jose';
import type { Local365 } from '../local365.ts';
import { privateKey } from './signing-keys.ts';
import { TOKEN_LIFETIME_SECONDS } from './tokens.ts';

/** Who signs what the channel sends to a bot. */
export const CHANNEL_ISSUER = 'https://api.botframework.com';

/**
 * The bearer token with which Teams' channel delivers an activity to the app's bot. `serviceUrl` must be the activity's
 * own: the bot's authentication compares them, so that nobody can make it answer to another address.
 */
export function channelToken(local: Local365, serviceUrl: string): Promise<string> {
  const { kid, key } = privateKey(local.store, 'channel');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .setIssuer(CHANNEL_ISSUER)
    .setAudience(local.world.app.clientId)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + TOKEN_LIFETIME_SECONDS)
    .sign(key);
}
