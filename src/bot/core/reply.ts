import type { CardJson } from '../../application/ports/outward.ts';
import type { ExtensionResult } from './message-extension.ts';

/** What the bot does about an activity. `refused`: the HTTP status for what should never have been sent. */
export type BotReply =
  | { kind: 'silent' }
  | { kind: 'message'; card: CardJson; summary: string }
  | { kind: 'invoke'; body: InvokeBody }
  /** What a message extension found. */
  | { kind: 'found'; body: ExtensionResult }
  | { kind: 'refused'; status: 400 | 403; message: string };

/** The answer to an Action.Execute. Teams reads it only from an HTTP 200. */
export type InvokeBody =
  | { statusCode: 200; type: 'application/vnd.microsoft.card.adaptive'; value: CardJson }
  | { statusCode: 200; type: 'application/vnd.microsoft.activity.message'; value: string }
  | {
      statusCode: 400 | 500;
      type: 'application/vnd.microsoft.error';
      value: { code: string; message: string };
    };

export const cardBody = (value: CardJson): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});

/** A sentence; the card stays as it is, with what was typed. */
export const sentence = (value: string): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

const error = (statusCode: 400 | 500, code: string, message: string): InvokeBody => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code, message },
});

export const unreadable = error(
  400,
  'BadRequest',
  'Det som skickades går inte att läsa. Skriv «mina ärenden» för att få ett nytt kort.',
);
export const unavailable = error(
  500,
  'ServiceUnavailable',
  'Registret svarar inte just nu, och inget är sparat. Försök igen om en stund.',
);
/** For when something broke and it is not known how far it came. A repeated tap is safe. */
export const broken = error(500, 'ServiceError', 'Något gick fel hos oss. Försök igen om en stund.');
