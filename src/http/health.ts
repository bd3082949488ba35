import { Router } from 'express';
import type { Status } from '../application/application.ts';

/** `/healthz`: the process answers. `/readyz`: the register is looked at now and
 * the app can work; `pendingEffects` 0 means quiet. */
export function health(look: () => Promise<Status>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const { ready, replica, pendingEffects } = await look();
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', replica, pendingEffects });
  });
  return router;
}
