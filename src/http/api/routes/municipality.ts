import { ok, type Route } from '../route.ts';

/** Who the caller is, and what the municipality's people, rooms and policy are. */
export const municipalityRoutes: Route[] = [
  { method: 'get', path: '/me', answer: (application, { caller }) => ok(application.me(caller)) },
  { method: 'get', path: '/bodies', answer: (application) => ok(application.bodies()) },
  { method: 'get', path: '/policy', answer: (application) => ok(application.policy()) },
  {
    method: 'get',
    path: '/rooms',
    answer: async (application, { caller }) => ok(await application.rooms(caller)),
  },
];
