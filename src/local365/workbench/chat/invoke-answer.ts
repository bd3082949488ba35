import type { Card, TapAnswer } from '../api/local.ts';

/** What Teams makes of the answer to an `Action.Execute`. */
export type InvokeAnswer =
  | { kind: 'card'; card: Card }
  | { kind: 'message'; text: string }
  | { kind: 'error'; text: string };

const somethingWrong = 'Det gick inte att nå appen. Försök igen.';

/**
 * Reads `{statusCode, type, value}` as Teams does: only HTTP 200 with an inner 200 replaces the card or shows a message;
 * an error's message is shown under the card, which stays.
 */
export function readInvokeAnswer({ status, body }: TapAnswer): InvokeAnswer {
  if (status !== 200 || typeof body !== 'object' || body === null)
    return { kind: 'error', text: somethingWrong };
  const { statusCode, type, value } = body as { statusCode?: unknown; type?: unknown; value?: unknown };
  if (statusCode === 200 && type === 'application/vnd.microsoft.card.adaptive' && isCard(value)) {
    return { kind: 'card', card: value };
  }
  if (
    statusCode === 200 &&
    type === 'application/vnd.microsoft.activity.message' &&
    typeof value === 'string'
  ) {
    return { kind: 'message', text: value };
  }
  if (statusCode === 401 || statusCode === 412) {
    return {
      kind: 'error',
      text: 'Appen vill att du loggar in igen. Öppna fliken och försök sedan på nytt.',
    };
  }
  return { kind: 'error', text: errorText(value) ?? somethingWrong };
}

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'AdaptiveCard';
}

function errorText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { message } = value as { message?: unknown };
  return typeof message === 'string' && message !== '' ? message : undefined;
}
