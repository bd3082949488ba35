import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotHandler } from '../bot-endpoint.ts';
import { createSite, type SiteParts } from '../site.ts';
import { atStart, type FakeApplication, fakeApplication } from './fake-application.ts';
import { startIssuer } from './issuer.ts';
import { listening } from './listening.ts';

/** The real site over HTTP, on a fake application and an identity provider of its own. */
export async function startSite(changes: Partial<SiteParts> = {}) {
  const application: FakeApplication = fakeApplication();
  const issuer = await startIssuer();
  const logged: unknown[] = [];
  const staticDir = builtWeb();
  const bot: BotHandler = async (request, response) => {
    response.json(request.body);
  };
  const site = createSite({
    application,
    signIn: issuer.config,
    staticDir,
    bot,
    log: (_message, error) => logged.push(error),
    hostOrigins: ['http://localhost:3979'],
    wishesPerTenMinutes: 10_000,
    ...changes,
  });
  const { origin, close } = await listening(createServer(site));
  return {
    origin,
    application,
    issuer,
    logged,
    /** A request with a valid token. */
    asAnna: async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${await issuer.token()}`);
      return fetch(`${origin}${path}`, { ...init, headers });
    },
    /** As it was at the start, for the next test. */
    reset: () => {
      Object.assign(application, atStart());
      logged.length = 0;
    },
    close: async () => {
      await close();
      await issuer.close();
      rmSync(staticDir, { recursive: true });
    },
  };
}

export type RunningSite = Awaited<ReturnType<typeof startSite>>;

/** What a build of the web leaves behind. */
function builtWeb(): string {
  const dir = mkdtempSync(join(tmpdir(), 'web-'));
  for (const folder of ['tab', 'outlook', 'assets']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'tab', 'index.html'), '<!doctype html><title>tab</title>');
  writeFileSync(join(dir, 'outlook', 'index.html'), '<!doctype html><title>pane</title>');
  writeFileSync(join(dir, 'assets', 'app-1a2b3c.js'), 'export {};');
  return dir;
}

/** A command as the tab sends it. */
export const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
