import { Router } from 'express';
import type { Application, Status } from '../application/application.ts';
import type { Log } from './log.ts';

interface HealthParts {
  application: Pick<Application, 'status'>;
  /** The status after a look at the register as it stands now. */
  look: () => Promise<Status>;
  log: Log;
}

/**
 * `/healthz`: the process answers. `/readyz`: the register is looked at now and the app can work; `pendingEffects` 0 means
 * quiet. A look that fails is an app that is not ready.
 */
export function health({ application, look, log }: HealthParts): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const { ready, replica, pendingEffects } = await look().catch((error: unknown): Status => {
      log('The look at the register failed', error);
      return { ...application.status(), ready: false };
    });
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', replica, pendingEffects });
  });
  return router;
}
