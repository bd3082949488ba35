import type { Drive } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { WorldSite } from '../../world.ts';
import { GraphError, type GraphRequest } from '../operation.ts';

/** A site's default document library has an id made from the site's. */
export const driveIdOf = (site: WorldSite): string => `b!${Buffer.from(site.id).toString('base64url')}`;

/** The site whose library a request is about, by `{site-id}` (whole or its middle GUID) or `{drive-id}`. 404 if unknown. */
export function siteOf({ params }: GraphRequest, local: Local365): WorldSite {
  const siteId = params['site-id']?.toLowerCase();
  const site = local.world.sites.find((candidate) => {
    if (siteId === undefined) return driveIdOf(candidate) === params['drive-id'];
    const whole = candidate.id.toLowerCase();
    return whole === siteId || whole.split(',').includes(siteId);
  });
  if (site === undefined) throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
  return site;
}

/** A library as Graph shows it. */
export function driveResource(site: WorldSite, local: Local365): Drive {
  return {
    id: driveIdOf(site),
    name: 'Dokument',
    driveType: 'documentLibrary',
    createdDateTime: new Date(local.world.clock).toISOString(),
    webUrl: `${local.origin}${site.path}/Shared%20Documents`,
  };
}
