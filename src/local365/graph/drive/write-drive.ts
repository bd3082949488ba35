import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { type DriveItemRecord, driveItemsIn, driveItemsOf, itemAt, parentOf } from './drive-item-record.ts';
import { driveItemResource } from './drive-item-resource.ts';
import { checkMatch, findItem, itemPath } from './read-drive.ts';
import { siteOf } from './site-drive.ts';

/** Upload or replace content by path: 201 or 200. Missing folders are made. `If-Match` guards a replacement (412). */
export function putContent(request: GraphRequest, local: Local365): GraphAnswer {
  const site = siteOf(request, local);
  const path = itemPath(request);
  const before = itemAt(site.id, path, local);
  refuseConflict(request, before);
  const bytes = contentOf(request.body);
  const mimeType = request.headers['content-type'] ?? 'application/octet-stream';
  const at = new Date(local.now()).toISOString();
  const item: DriveItemRecord = {
    ...(before ?? freshItem(site.id, path, local)),
    version: (before?.version ?? 0) + 1,
    modifiedAt: at,
    file: { base64: bytes.toString('base64'), mimeType, size: bytes.length },
  };
  local.store.commit(() => {
    makeFolders(site.id, parentOf(path), local);
    driveItemsIn(local).put(item.id, item);
  });
  return { status: before ? 200 : 201, body: driveItemResource(item, site, local) };
}

/** Delete driveItem by path: 204; a folder goes with all that lies in it. */
export function deleteItem(request: GraphRequest, local: Local365): GraphAnswer {
  const item = findItem(request, local);
  const inside = `${item.path.toLowerCase()}/`;
  local.store.commit(() => {
    for (const other of driveItemsOf(item.siteId, local))
      if (other.id === item.id || other.path.toLowerCase().startsWith(inside))
        driveItemsIn(local).delete(other.id);
  });
  return { status: 204 };
}

function refuseConflict(request: GraphRequest, before: DriveItemRecord | undefined): void {
  if (before === undefined) {
    if (request.headers['if-match'] !== undefined)
      throw new GraphError(412, 'preconditionFailed', 'There is no item to match.');
    return;
  }
  checkMatch(request, before);
  if (before.file === undefined)
    throw new GraphError(409, 'nameAlreadyExists', 'A folder with this name exists.');
  const behavior = request.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (behavior === 'fail')
    throw new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.');
  if (behavior !== 'replace')
    throw new GraphError(501, 'notSupported', `conflictBehavior=${behavior} is not supported here.`);
}

/** JSON was parsed on its way in; the library keeps what it says. */
function contentOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

function makeFolders(siteId: string, path: string, local: Local365): void {
  if (path === '') return;
  const existing = itemAt(siteId, path, local);
  if (existing?.file) throw new GraphError(409, 'nameAlreadyExists', `'${path}' is a file.`);
  if (existing) return;
  makeFolders(siteId, parentOf(path), local);
  const folder = freshItem(siteId, path, local);
  driveItemsIn(local).put(folder.id, folder);
}

function freshItem(siteId: string, path: string, local: Local365): DriveItemRecord {
  const at = new Date(local.now()).toISOString();
  const guid = local.newId();
  const id = `01${guid.replaceAll('-', '').toUpperCase()}`;
  return { id, siteId, path, guid, version: 1, createdAt: at, modifiedAt: at };
}
