import type { IncomingMessage } from 'node:http';

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a request may be served. Programs send no `Origin`; a browser does, and then it must be the emulator's own
 * page: the tab and the pane talk to their own server. The `Host` must be local, or a name that someone else resolves
 * to 127.0.0.1 could read everything (DNS rebinding).
 */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !LOCAL_HOST.test(host)) return false;
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/**
 * Origin that links in answers carry: the one that `X-Forwarded-Host` asks for (the app's transport asks for
 * `graph.microsoft.com`, because Microsoft's client refuses plain http), else the request's own.
 */
export function linkOrigin(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-host'];
  if (typeof forwarded !== 'string') return `http://${request.headers.host}`;
  const scheme = request.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  return `${scheme}://${forwarded}`;
}

/** Headers by lower-case name; a repeated one is joined as HTTP joins it. */
export function plainHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
