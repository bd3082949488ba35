import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/**
 * What the build made of `src/web`: `<dir>/tab/` and `<dir>/outlook/`, each an index.html whose routes live in the browser,
 * and the hashed files they share in `<dir>/assets/`. `headers` say who may frame them; `host.json` beside each page tells
 * the page the same origins, since TeamsJS must be given every host that is not Microsoft's own (facts: TeamsJS).
 */
export function webApp(
  dir: string,
  headers: RequestHandler,
  { hostOrigins, signIn }: { hostOrigins: readonly string[]; signIn?: PaneSignIn },
): express.Router {
  const router = Router();
  router.use('/assets', headers, express.static(join(dir, 'assets'), { index: false, ...forever }), missing);
  for (const face of ['tab', 'outlook']) {
    const root = join(dir, face);
    router.get(`/${face}/host.json`, headers, (_request, response) => {
      response.set('Cache-Control', 'no-cache').json({ hostOrigins, signIn });
    });
    router.use(
      `/${face}/assets`,
      headers,
      express.static(join(root, 'assets'), { index: false, ...forever }),
      missing,
    );
    router.use(`/${face}`, headers, express.static(root, { setHeaders: neverStale }), indexOf(root));
  }
  return router;
}

/** What Nested App Authentication in Outlook needs to sign the person in to our API. */
export interface PaneSignIn {
  clientId: string;
  tenantId: string;
  /** `api://<host>/<client id>/access_as_user` */
  scope: string;
}

/** The build puts a hash of the content into the names under `assets/`. */
const forever = { immutable: true, maxAge: '1y', fallthrough: true };

const neverStale = (response: express.Response) => {
  response.set('Cache-Control', 'no-cache');
};

const missing: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('Filen finns inte.');
};

/** A path without a file name is a route of the page's own; a missing file is missing. */
const indexOf =
  (root: string): RequestHandler =>
  (request, response, next) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.\w+$/.test(request.path);
    if (!isPage) return missing(request, response, next);
    response.sendFile(
      'index.html',
      { root, headers: { 'Cache-Control': 'no-cache' }, cacheControl: false },
      (error) => error && next(),
    );
  };
