/**
 * What Express and its body parsers throw when the request itself is at fault (`http-errors`: a status between 400 and 499).
 * Anything else that is thrown is a bug of ours and gives undefined.
 */
export function clientFault(error: unknown): { status: number; message: string } | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  return { status, message: SENTENCES[status] ?? 'Begäran gick inte att läsa.' };
}

const SENTENCES: Record<number, string> = {
  400: 'Begäran gick inte att läsa.',
  403: 'Sidan får inte visas.',
  404: 'Sidan finns inte.',
  413: 'Det som skickades är för stort.',
  415: 'Det som skickades är i ett format som inte går att ta emot här.',
};
