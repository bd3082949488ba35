import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { appToken } from './app-token.ts';
import { type Activity, officeBot } from './office-bot.ts';
import { panePage } from './pane-page.ts';
import { tabPage } from './tab-page.ts';

export interface OfficeApp {
  origin: string;
  /** Where the workbench is: pages know their host by configuration. Set before a page is opened. */
  host: { origin: string };
  /** Values of the actions that were invoked, in order. */
  invoked: unknown[];
  /** The app's own token for Graph. */
  graphToken(local365: string): Promise<string>;
  close(): Promise<void>;
}

const teamsJs = createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');

/** An app for the workbench to host: a tab on the real TeamsJS, an Outlook pane and a bot. */
export async function startOfficeApp(connector: { tenantId: string; clientId: string }): Promise<OfficeApp> {
  const host = { origin: '' };
  const invoked: unknown[] = [];
  const bot = officeBot(connector);
  const app = express();
  app.get('/teams.js', (_, response) => response.sendFile(teamsJs));
  app.get('/tab/', (_, response) => response.type('html').send(tabPage(host.origin)));
  app.get('/outlook/', (_, response) => response.type('html').send(panePage(host.origin)));
  app.post('/api/messages', express.json(), async (request, response) => {
    const activity = request.body as Activity;
    if (activity.type === 'invoke') invoked.push(activity.value);
    response.json(await bot(activity));
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const graphToken = (local365: string) =>
    appToken({ ...connector, origin: local365 }, 'https://graph.microsoft.com/.default');
  return { origin: `http://localhost:${port}`, host, invoked, graphToken, close };
}
