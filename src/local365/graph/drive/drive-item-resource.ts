import type { DriveItem } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { WorldSite } from '../../world.ts';
import { childrenOf, type DriveItemRecord, eTagOf, nameOf, parentOf } from './drive-item-record.ts';
import { driveIdOf } from './site-drive.ts';

/** A file or folder as Graph shows it. */
export function driveItemResource(item: DriveItemRecord, site: WorldSite, local: Local365): DriveItem {
  const driveId = driveIdOf(site);
  const parent = parentOf(item.path);
  const encoded = item.path.split('/').map(encodeURIComponent).join('/');
  return {
    id: item.id,
    name: nameOf(item.path),
    eTag: eTagOf(item),
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    size: item.file?.size ?? 0,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${local.origin}${site.path}/Shared%20Documents/${encoded}`,
    parentReference: {
      driveId,
      driveType: 'documentLibrary',
      siteId: site.id,
      path: `/drives/${driveId}/root:${parent === '' ? '' : `/${parent}`}`,
    },
    ...(item.file
      ? { file: { mimeType: item.file.mimeType } }
      : { folder: { childCount: childrenOf(item.siteId, item.path, local).length } }),
  };
}

/** The root folder, which is kept nowhere. */
export function rootResource(site: WorldSite, local: Local365): DriveItem {
  const at = new Date(local.world.clock).toISOString();
  return {
    id: `root-${driveIdOf(site).slice(-12)}`,
    name: 'root',
    root: {},
    size: 0,
    createdDateTime: at,
    lastModifiedDateTime: at,
    webUrl: `${local.origin}${site.path}/Shared%20Documents`,
    parentReference: { driveId: driveIdOf(site), driveType: 'documentLibrary' },
    folder: { childCount: childrenOf(site.id, '', local).length },
  };
}
