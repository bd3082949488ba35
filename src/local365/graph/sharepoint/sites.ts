import { entity } from '../answer.ts';
import type { Operation } from '../operation.ts';
import { mayRead } from './permissions.ts';
import { findSite, findSiteByPath, siteResource } from './site.ts';

export const siteOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site-id}',
    name: 'Get site',
    options: ['$select'],
    resourceUnits: 1,
    permissions: mayRead,
    handle: (request, local) =>
      entity(request, 'sites', siteResource(findSite(request.params['site-id'], local), local)),
  },
  {
    method: 'GET',
    path: '/sites/{hostname}:/{server-relative-path}',
    name: 'Get site by path',
    options: ['$select'],
    resourceUnits: 1,
    permissions: mayRead,
    handle(request, local) {
      const site = findSiteByPath(request.params.hostname, request.params['server-relative-path'], local);
      return entity(request, 'sites', siteResource(site, local));
    },
  },
];
