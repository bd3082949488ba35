import { GraphError } from '../operation.ts';

/** What follows `token=` and `$skiptoken=`: opaque to callers, a JSON object to us. */
export function writeToken(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** Throws 400 when the token is none of ours. */
export function readToken<T extends object>(token: string, isMine: (content: object) => content is T): T {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch (cause) {
    throw Object.assign(invalid(), { cause });
  }
  if (typeof content !== 'object' || content === null || !isMine(content)) throw invalid();
  return content;
}

const invalid = () =>
  new GraphError(400, 'invalidRequest', 'The provided paging or delta token is not valid.');

/** Reads `$top`. Throws 400 unless it is a positive integer. */
export function pageSize(top: string | null): number {
  if (top === null) return DEFAULT_PAGE;
  if (/^[1-9]\d{0,6}$/.test(top)) return Number(top);
  throw new GraphError(400, 'invalidRequest', `Invalid value for $top: '${top}'.`);
}

/** Reported as SharePoint's default. */
const DEFAULT_PAGE = 200;
