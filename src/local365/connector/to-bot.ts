import { channelToken } from '../identity/channel-token.ts';
import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { botId, memberId, openConversation } from './conversation.ts';

/** What the bot answered: its HTTP status and the parsed body; 504 when it took longer than Teams waits, 502 when unreachable. */
export interface BotAnswer {
  status: number;
  body: unknown;
}

/** Teams gives an invoke up after 10–15 seconds. */
const PATIENCE_MS = 15_000;

/** The parts every activity from a person's chat carries, around `own`. */
export function activityFrom(
  person: Person,
  own: Record<string, unknown>,
  local: Local365,
): Record<string, unknown> {
  const { tenant, app, timeZone } = local.world;
  return {
    timestamp: new Date(local.now()).toISOString(),
    localTimezone: timeZone,
    serviceUrl: local.origin,
    channelId: 'msteams',
    locale: 'sv-SE',
    from: { id: memberId(person), aadObjectId: person.id, name: person.name },
    recipient: { id: botId(local), name: app.name },
    conversation: {
      id: openConversation(person, local).id,
      tenantId: tenant.id,
      conversationType: 'personal',
    },
    channelData: { tenant: { id: tenant.id } },
    entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: timeZone }],
    ...own,
  };
}

/** Delivers an activity to the app's bot, signed as the channel signs. */
export async function deliver(activity: Record<string, unknown>, local: Local365): Promise<BotAnswer> {
  const token = await channelToken(local, local.origin);
  try {
    const response = await fetch(local.world.app.botEndpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: parsed(await response.text()) };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    const message = timedOut
      ? 'The bot did not answer in time.'
      : `The bot cannot be reached: ${String(error)}`;
    return { status: timedOut ? 504 : 502, body: { error: { code: 'BotNotReached', message } } };
  }
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: Teams would show nothing of it; whoever tests wants to see it.
    return text;
  }
}
