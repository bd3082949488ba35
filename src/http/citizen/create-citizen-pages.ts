import express, { type ErrorRequestHandler, Router } from 'express';
import type { Application } from '../../application/application.ts';
import { clientFault } from '../client-fault.ts';
import type { Log } from '../log.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';
import { caseListPage } from './pages/case-list-page.ts';
import { casePage } from './pages/case-page.ts';
import { faultPage } from './pages/fault-page.ts';
import { howItWorksPage } from './pages/how-it-works-page.ts';
import { privacyPage } from './pages/privacy-page.ts';
import { createShow, type Show } from './show.ts';
import { stylesheet } from './stylesheet.ts';
import { wishRoutes } from './wish/wish-routes.ts';

interface CitizenParts {
  application: Application;
  log: Log;
  wishesPerTenMinutes: number;
}

/** The public pages, to be mounted last at `/`: they also say that a page does not exist. */
export function createCitizenPages({ application, log, wishesPerTenMinutes }: CitizenParts): express.Router {
  const show = createShow(() => application.publicWish());
  const router = Router();
  router.use(stylesheet());
  router.get('/tillganglighet', (_request, response) =>
    show(response, 200, accessibilityPage(application.publicWish())),
  );
  router.get('/personuppgifter', (_request, response) =>
    show(response, 200, privacyPage(application.publicWish())),
  );
  router.get('/sa-fungerar-det', (_request, response) =>
    show(response, 200, howItWorksPage(application.publicPolicy())),
  );
  router.use(wishRoutes({ application, show, wishesPerTenMinutes }));
  router.use(caseRoutes(application, show));
  router.use((request, response) =>
    show(response, request.method === 'GET' || request.method === 'HEAD' ? 404 : 405, faultPage(404)),
  );
  router.use(faults(show, log));
  return router;
}

function caseRoutes(application: Application, show: Show): express.Router {
  const router = Router();
  router.get(['/', '/dialoger/:nr'], (_request, response, next) => {
    // An empty replica would say that nothing goes on.
    if (application.status().replica !== 'loading') return next();
    response.set('Retry-After', '5');
    return show(response, 503, faultPage(503));
  });
  router.get('/', (_request, response) =>
    show(response, 200, caseListPage(application.publicWish(), application.publicCases())),
  );
  router.get('/dialoger/:nr', (request, response, next) => {
    const found = application.publicCase(request.params.nr);
    return found ? show(response, 200, casePage(found)) : next();
  });
  return router;
}

const faults =
  (show: Show, log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = clientFault(error)?.status;
    if (status === undefined) log(`${request.method} ${request.path} failed`, error);
    return show(response, status ?? 500, faultPage(status ?? 500));
  };
