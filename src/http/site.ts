import express from 'express';
import type { Application, Status } from '../application/application.ts';
import { createApi } from './api/create-api.ts';
import { problem, sendProblem } from './api/problem.ts';
import { createSignIn, type SignInConfig } from './api/sign-in.ts';
import { type BotHandler, botEndpoint } from './bot-endpoint.ts';
import { createCitizenPages } from './citizen/create-citizen-pages.ts';
import { health } from './health.ts';
import type { Log } from './log.ts';
import { framedHeaders, publicHeaders } from './security-headers.ts';
import { type PaneSignIn, webApp } from './web-app.ts';

export interface SiteParts {
  application: Application;
  /** The status after a look at the register as it stands now; the application's own where absent. */
  look?: () => Promise<Status>;
  signIn: SignInConfig;
  /** What the build made of `src/web` (`dist/web`). */
  staticDir: string;
  /** Reads the activity from `request.body` and verifies who sent it. */
  bot: BotHandler;
  log: Log;
  /** Further origins that may frame tab and pane: the local Microsoft 365's, none in production. */
  hostOrigins: readonly string[];
  /** For the Outlook pane in Outlook itself. */
  paneSignIn?: PaneSignIn;
  /** How many proxies stand in front (Azure App Service: 1), so that a visitor's own address is counted. */
  proxies?: number;
  /** Wishes taken from one address in ten minutes. */
  wishesPerTenMinutes?: number;
}

/** Everything the app answers over HTTP. */
export function createSite(parts: SiteParts): express.Express {
  const { application, log } = parts;
  const site = express();
  site
    .disable('x-powered-by')
    .set('trust proxy', parts.proxies ?? 0)
    .set('query parser', 'simple');
  const look = parts.look ?? (async () => application.status());
  site.use(health({ application, look, log }));
  const { hostOrigins, paneSignIn } = parts;
  const pages = { hostOrigins, ...(paneSignIn === undefined ? {} : { signIn: paneSignIn }) };
  site.use(webApp(parts.staticDir, framedHeaders(hostOrigins), pages));
  site.use(publicHeaders);
  site.use('/api/messages', botEndpoint(parts.bot, log));
  site.use('/api/v1', createApi({ application, signIn: createSignIn(parts.signIn), log }));
  site.use('/api', (_request, response) =>
    sendProblem(response, problem(404, 'unknown-path', 'Adressen finns inte.')),
  );
  site.use(createCitizenPages({ application, log, wishesPerTenMinutes: parts.wishesPerTenMinutes ?? 30 }));
  return site;
}
