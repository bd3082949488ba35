import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** The origin all links carry, and the only one that the graph client sends a token to. */
export const GRAPH_ORIGIN = 'https://graph.microsoft.com';

/**
 * The end of the chain: sends by `fetch`, under a time limit for the whole exchange. Where Graph is a local one only the
 * origin of the request changes: the client, its links and its sign-in stay those of production.
 */
export class Transport implements Middleware {
  private readonly origin: string;
  private readonly timeLimitMs: number;

  constructor(origin: string, timeLimitMs: number) {
    this.origin = origin;
    this.timeLimitMs = timeLimitMs;
  }

  async execute(context: Context): Promise<void> {
    const asked = typeof context.request === 'string' ? context.request : context.request.url;
    const local = this.origin !== GRAPH_ORIGIN && asked.startsWith(`${GRAPH_ORIGIN}/`);
    const headers = new Headers(context.options?.headers);
    if (local) headers.set('X-Forwarded-Host', new URL(GRAPH_ORIGIN).host);
    context.response = await fetch(local ? this.origin + asked.slice(GRAPH_ORIGIN.length) : asked, {
      ...context.options,
      headers,
      signal: AbortSignal.timeout(this.timeLimitMs),
    });
  }
}
