import type { Card, ChatMessage } from './chat-message.ts';
import { ConnectorError } from './connector-error.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
/** Teams' limit of a bot message, counted as UTF-16 (learn.microsoft.com, "Format your bot messages"). */
const LARGEST_BYTES = 100 * 1024;

/** An activity as the bot sends it, as far as it is read here. */
export interface SentActivity {
  type?: string;
  text?: string;
  attachments?: { contentType?: string; content?: unknown }[];
}

/** Reads an activity from a request. 413 when it is too large for Teams, 400 when it is none. */
export function sentActivity(body: unknown): SentActivity {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body))
    throw new ConnectorError(400, 'BadSyntax', 'The activity could not be read.');
  if (JSON.stringify(body).length * 2 > LARGEST_BYTES)
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
  return body;
}

/** What a person sees of a message activity: its text and its first adaptive card. 400 when there is neither. */
export function contentOf(activity: SentActivity): Pick<ChatMessage, 'text' | 'card'> {
  const card = activity.attachments?.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content;
  const text = activity.text ?? '';
  if (card === undefined && text === '')
    throw new ConnectorError(400, 'BadSyntax', 'Activity resulted into empty message.');
  return {
    ...(text === '' ? {} : { text }),
    ...(typeof card === 'object' && card !== null ? { card: card as Card } : {}),
  };
}
