/** What the local Microsoft 365 answered when it did not do what was asked; `message` is fit to show. */
export class AnswerError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Sends a request to this page's own origin and reads the JSON answer (`undefined` for an empty body).
 * @throws {AnswerError} for any status outside 2xx; status 0 when the server could not be reached.
 */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new AnswerError(0, `Det lokala Microsoft 365 svarar inte (${String(cause)}).`);
  });
  const text = await response.text();
  if (!response.ok) throw new AnswerError(response.status, explain(response.status, text));
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Takes the sentence out of a Graph, identity or plain error body. */
function explain(status: number, text: string): string {
  try {
    const body = JSON.parse(text) as {
      error?: { code?: string; message?: string } | string;
      error_description?: string;
    };
    if (typeof body.error === 'object') return `${body.error.code ?? status}: ${body.error.message ?? ''}`;
    if (body.error_description !== undefined) return body.error_description;
    if (typeof body.error === 'string') return body.error;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  return `Status ${status}. ${text.slice(0, 200)}`;
}
