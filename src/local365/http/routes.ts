import { connectorRoutes } from '../connector/routes.ts';
import { personaRoutes } from '../control/persona-routes.ts';
import { meetingPage } from '../graph/calendar/meeting-page.ts';
import { identityRoutes } from '../identity/identity-routes.ts';
import type { Route } from './route.ts';

/** Every route outside Graph that needs no more than `Local365`. Each module adds its list here. */
export const routes: readonly Route[] = [
  ...identityRoutes,
  ...connectorRoutes,
  ...personaRoutes,
  meetingPage,
];
