import type { Local365 } from '../../local365.ts';
import type { Collection } from '../../state/store.ts';

/** A file or folder in a site's document library. */
export interface DriveItemRecord {
  id: string;
  siteId: string;
  /** Path below the root, without slashes at the ends; as written, though names are compared without case. */
  path: string;
  /** Absent: a folder. */
  file?: { base64: string; mimeType: string; size: number };
  /** GUID and version make the eTag. */
  guid: string;
  version: number;
  createdAt: string;
  modifiedAt: string;
}

export const driveItemsIn = (local: Local365): Collection<DriveItemRecord> =>
  local.store.collection<DriveItemRecord>('drive-items');

/** Everything in one site's library. */
export function driveItemsOf(siteId: string, local: Local365): DriveItemRecord[] {
  return [...driveItemsIn(local).values()].filter((item) => item.siteId === siteId);
}

export function itemAt(siteId: string, path: string, local: Local365): DriveItemRecord | undefined {
  const wanted = path.toLowerCase();
  return driveItemsOf(siteId, local).find((item) => item.path.toLowerCase() === wanted);
}

/** What lies directly in a folder (`''` is the root), by name. */
export function childrenOf(siteId: string, folder: string, local: Local365): DriveItemRecord[] {
  const wanted = folder.toLowerCase();
  return driveItemsOf(siteId, local)
    .filter((item) => parentOf(item.path).toLowerCase() === wanted)
    .sort((a, b) => a.path.localeCompare(b.path));
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const eTagOf = ({ guid, version }: DriveItemRecord): string => `"{${guid.toUpperCase()}},${version}"`;
