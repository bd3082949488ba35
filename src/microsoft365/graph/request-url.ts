import { GRAPH_ORIGIN } from './transport.ts';

/**
 * The path or link to ask, with its query encoded (the client's own `.filter()` leaves `&` and `#` as they are). Throws
 * on a link that is not Graph's: a token must never follow it.
 */
export function requestUrl(path: string, query: Record<string, string> = {}): string {
  if (!path.startsWith('/') && !path.startsWith(`${GRAPH_ORIGIN}/v1.0/`)) {
    throw new Error(`Not a path or link of Graph v1.0: ${path}`);
  }
  const options = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (options.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${options.join('&')}`;
}
