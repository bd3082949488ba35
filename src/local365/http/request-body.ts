import type { IncomingMessage } from 'node:http';

/** Larger than the largest simple upload Graph takes (250 MB) is refused by Graph too; here 32 MB is plenty. */
const LIMIT_BYTES = 32 * 1024 * 1024;

/** The request was not readable: `status` and `message` say why. */
export class BadRequest extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads a body: JSON parsed, a form as a flat object of strings, else the bytes; undefined when empty. Throws `BadRequest`. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new BadRequest(413, 'The request body is too large.');
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type.endsWith('+json')) return parseJson(bytes);
  if (type === 'application/x-www-form-urlencoded')
    return Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
  return bytes;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw Object.assign(new BadRequest(400, 'Unable to read JSON request payload.'), { cause });
  }
}
