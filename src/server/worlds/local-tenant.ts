import { createHash } from 'node:crypto';
import type { LocalDefaults } from '../config.ts';

/** A GUID that follows from a name, so that a world is the same every time it is made. */
export const guidFor = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const site = (name: string): string =>
  `lokal.sharepoint.com,${guidFor(`site ${name}`)},${guidFor(`web ${name}`)}`;

/** The ids of the tenant that every bundled world plays in. */
export const localDefaults: LocalDefaults = {
  tenantId: guidFor('tenant'),
  clientId: guidFor('client'),
  clientSecret: 'local',
  registerSiteId: site('register'),
  readingSiteId: site('reading'),
};
