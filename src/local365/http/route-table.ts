import type { Local365 } from '../local365.ts';
import { pathTemplate } from './path-template.ts';
import type { Route, RouteAnswer, RouteRequest } from './route.ts';

interface FoundRoute {
  handle(request: Omit<RouteRequest, 'params'>): Promise<RouteAnswer>;
}

export interface RouteTable {
  find(method: string, path: string): FoundRoute | undefined;
  /** Whether the path belongs to one of the emulated services, so that an unknown one is a 501 and no page. */
  claims(path: string): boolean;
}

const SERVICES = /^\/(__local|v3|beta|botframework|[^/]+\/oauth2|[^/]+\/discovery|[^/]+\/v2\.0)(\/|$)/;

export function createRouteTable(routes: readonly Route[], local: Local365): RouteTable {
  const table = routes
    .map((route) => ({ route, template: pathTemplate(route.path) }))
    .sort((a, b) => a.template.weight - b.template.weight);
  return {
    claims: (path) => SERVICES.test(path),
    find(method, path) {
      for (const { route, template } of table) {
        const params = route.method === method ? template.match(path) : undefined;
        if (params) return { handle: async (request) => route.handle({ ...request, params }, local) };
      }
      return undefined;
    },
  };
}
