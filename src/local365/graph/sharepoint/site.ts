import type { Site } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { WorldSite } from '../../world.ts';
import { GraphError } from '../operation.ts';

/** The site with this id. Throws 404 `itemNotFound`. */
export function findSite(id: string | undefined, local: Local365): WorldSite {
  return found(local.world.sites.find((site) => site.id.toLowerCase() === id?.toLowerCase()));
}

/** The site at `/sites/{hostname}:/{server-relative-path}`. Throws 404 `itemNotFound`. */
export function findSiteByPath(
  hostname: string | undefined,
  path: string | undefined,
  local: Local365,
): WorldSite {
  const wanted = `${hostname}/${path}`.toLowerCase().replace(/\/$/, '');
  return found(local.world.sites.find((site) => (hostOf(site) + site.path).toLowerCase() === wanted));
}

export function siteResource(site: WorldSite, local: Local365): Site {
  const createdDateTime = new Date(local.world.clock).toISOString();
  return {
    id: site.id,
    name: site.path.slice(site.path.lastIndexOf('/') + 1),
    displayName: site.displayName,
    webUrl: siteUrl(site),
    createdDateTime,
    lastModifiedDateTime: createdDateTime,
    root: {},
    siteCollection: { hostname: hostOf(site) },
  };
}

export function siteUrl(site: WorldSite): string {
  return `https://${hostOf(site)}${site.path}`;
}

/** A site's id is `hostname,site-collection-guid,site-guid`. */
function hostOf(site: WorldSite): string {
  return site.id.split(',')[0] ?? '';
}

function found(site: WorldSite | undefined): WorldSite {
  if (!site) throw new GraphError(404, 'itemNotFound', 'Requested site could not be found');
  return site;
}
