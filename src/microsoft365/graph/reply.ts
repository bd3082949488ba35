import type { GraphReply } from './door.ts';
import { GraphFailure } from './errors.ts';

/** Reads an answer. Throws GraphFailure for a status of 400 or more. JSON is parsed; other content is given as bytes. */
export async function replyOf<T>(response: Response, asked: string): Promise<GraphReply<T>> {
  const headers = Object.fromEntries(response.headers.entries());
  const body = await bodyOf(response);
  if (response.status >= 400) {
    const { code, message } = errorIn(body);
    throw new GraphFailure(
      `${asked}: ${response.status} ${code} ${message}`.trim(),
      response.status,
      code,
      headers,
    );
  }
  // The caller names the shape that Microsoft documents for what it asked.
  return { status: response.status, headers, body: body as T };
}

async function bodyOf(response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) return undefined;
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return bytes;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A proxy's page with Graph's content type: the status still tells what is known.
    if (response.status >= 400) return undefined;
    throw new GraphFailure(
      `Unreadable JSON in a ${response.status} answer: ${cause}`,
      response.status,
      'unreadableBody',
    );
  }
}

function errorIn(body: unknown): { code: string; message: string } {
  const error = field(body, 'error');
  const [code, message] = [field(error, 'code'), field(error, 'message')];
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
