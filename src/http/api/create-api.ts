import express, { type Request, type RequestHandler, Router } from 'express';
import type { Application } from '../../application/application.ts';
import type { Log } from '../log.ts';
import { apiErrors } from './api-errors.ts';
import { callerOf } from './caller.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { jsonBody } from './json-body.ts';
import { openApi } from './openapi/document.ts';
import { type Answer, unavailable } from './outcome.ts';
import { ApiFault, problem } from './problem.ts';
import type { Asked, Route } from './route.ts';
import { availabilityRoutes } from './routes/availability.ts';
import { caseRoutes } from './routes/cases.ts';
import { municipalityRoutes } from './routes/municipality.ts';
import { recordRoutes } from './routes/records.ts';
import { wishRoutes } from './routes/wishes.ts';
import { yearRoutes } from './routes/years.ts';
import type { SignIn } from './sign-in.ts';

interface ApiParts {
  application: Application;
  signIn: SignIn;
  log: Log;
}

/** Room for the longest texts (20,000 characters) many times over. */
const LONGEST_BODY = '200kb';

const ROUTES: Route[] = [
  ...municipalityRoutes,
  ...caseRoutes,
  ...wishRoutes,
  ...availabilityRoutes,
  ...yearRoutes,
  ...recordRoutes,
];

/** The API of tab and pane, to be mounted at `/api/v1`. Errors are problem+json (design section 9). */
export function createApi({ application, signIn, log }: ApiParts): express.Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/openapi.json', (_request, response) => {
    response.json(openApi(application));
  });
  for (const route of ROUTES) router[route.method](route.path, ...handlers(route, application, signIn));
  for (const path of new Set(ROUTES.map((r) => r.path))) router.all(path, methodNotAllowed(path));
  router.use(() => {
    throw new ApiFault(problem(404, 'unknown-path', 'Adressen finns inte.'));
  });
  router.use(apiErrors(log));
  return router;
}

/** Sign-in comes before the body is read: a stranger's megabytes are never parsed. */
function handlers(route: Route, application: Application, signIn: SignIn): RequestHandler[] {
  const admitted = new WeakMap<Request, Pick<Asked, 'caller' | 'idempotencyKey'>>();
  const admit: RequestHandler = async (request, _response, next) => {
    const caller = await callerOf(request, signIn);
    admitted.set(request, { caller, idempotencyKey: route.command ? idempotencyKeyOf(request) : '' });
    // An empty replica would answer that a case does not exist.
    if (application.status().replica === 'loading') throw unavailable();
    next();
  };
  const answer: RequestHandler = async (request, response) => {
    const by = admitted.get(request);
    if (!by) throw new Error(`${route.path} was reached without sign-in`);
    const { query, body } = request;
    const [nr, file] = [paramOf(request, 'nr'), paramOf(request, 'file')];
    send(response, await route.answer(application, { ...by, nr, file, query, body }));
  };
  return [
    admit,
    ...(route.method === 'post' || route.method === 'put' ? jsonBody(LONGEST_BODY) : []),
    answer,
  ];
}

const paramOf = ({ params }: Request, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

function send(response: express.Response, { status, body, headers = {} }: Answer): void {
  response.status(status).set(headers);
  if (Buffer.isBuffer(body)) response.send(body);
  else response.json(body);
}

function methodNotAllowed(path: string): RequestHandler {
  const methods = ROUTES.filter((r) => r.path === path).map((r) => r.method.toUpperCase());
  return () => {
    throw new ApiFault(problem(405, 'method-not-allowed', 'Så kan adressen inte användas.'), {
      Allow: methods.join(', '),
    });
  };
}
