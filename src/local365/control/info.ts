import type { ListRecord } from '../graph/sharepoint/list-record.ts';
import type { Local365 } from '../local365.ts';

/** What a caller needs to find its way: ids of tenant, app, sites and lists (by internal name), personas, where the app's pages are, and the scenarios a reset takes. */
export function info({ world, store }: Local365): Record<string, unknown> {
  const lists = [...store.collection<ListRecord>('lists').values()];
  return {
    tenantId: world.tenant.id,
    clientId: world.app.clientId,
    apiScope: world.app.apiScope,
    ...Object.fromEntries(world.sites.map((site) => [site.infoKey, site.id])),
    lists: Object.fromEntries(lists.map((list) => [list.name, list.id])),
    personas: world.people
      .filter((person) => person.kind !== 'room')
      .map(({ upn, id, name, role, kind }) => ({ upn, id, name, role, kind })),
    app: {
      name: world.app.name,
      tab: world.app.tab,
      addin: world.app.addin,
      composeExtension: world.app.composeExtension,
    },
    scenarios: ['empty', ...Object.keys(world.scenarios).filter((name) => name !== 'empty')],
  };
}
