import { Router } from 'express';
import type { Application } from '../application/application.ts';

/** `/healthz`: the process answers. `/readyz`: the register is read and the app can work; `pendingEffects` 0 means quiet. */
export function health(application: Application): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const { ready, replica, pendingEffects } = application.status();
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', replica, pendingEffects });
  });
  return router;
}
