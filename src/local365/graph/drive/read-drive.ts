import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { childrenOf, type DriveItemRecord, eTagOf, itemAt } from './drive-item-record.ts';
import { driveItemResource, rootResource } from './drive-item-resource.ts';
import { driveResource, siteOf } from './site-drive.ts';

/** Get drive. */
export function getDrive(request: GraphRequest, local: Local365): GraphAnswer {
  return { status: 200, body: driveResource(siteOf(request, local), local) };
}

/** List drives: a site has one library here. */
export function listDrives(request: GraphRequest, local: Local365): GraphAnswer {
  return { status: 200, body: { value: [driveResource(siteOf(request, local), local)] } };
}

/** Get the root folder. */
export function getRoot(request: GraphRequest, local: Local365): GraphAnswer {
  return { status: 200, body: rootResource(siteOf(request, local), local) };
}

/** Get driveItem by path. */
export function getItem(request: GraphRequest, local: Local365): GraphAnswer {
  return { status: 200, body: driveItemResource(findItem(request, local), siteOf(request, local), local) };
}

/** List children of the root or of the folder at a path. */
export function listChildren(request: GraphRequest, local: Local365): GraphAnswer {
  const site = siteOf(request, local);
  const folder = request.params['item-path'] === undefined ? '' : findItem(request, local).path;
  const value = childrenOf(site.id, folder, local).map((item) => driveItemResource(item, site, local));
  return { status: 200, body: { value } };
}

/** Download content by path. */
export function getContent(request: GraphRequest, local: Local365): GraphAnswer {
  const item = findItem(request, local);
  if (item.file === undefined) throw new GraphError(400, 'invalidRequest', 'A folder has no content.');
  const headers = { 'content-type': item.file.mimeType, etag: eTagOf(item) };
  return { status: 200, headers, body: Buffer.from(item.file.base64, 'base64') };
}

/** The item at the path in the request; 404 `itemNotFound`, and 412 when `If-Match` names another version. */
export function findItem(request: GraphRequest, local: Local365): DriveItemRecord {
  const item = itemAt(siteOf(request, local).id, itemPath(request), local);
  if (item === undefined) throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
  checkMatch(request, item);
  return item;
}

export function checkMatch(request: GraphRequest, item: DriveItemRecord): void {
  const expected = request.headers['if-match'];
  if (expected !== undefined && expected !== '*' && expected !== eTagOf(item))
    throw new GraphError(412, 'preconditionFailed', "ETag does not match current item's value");
}

/** The path below the root, without slashes at the ends. 400 for a name SharePoint refuses. */
export function itemPath({ params }: GraphRequest): string {
  const path = (params['item-path'] ?? '').replace(/^\/+|\/+$/g, '');
  const refused = path
    .split('/')
    .find((name) => name === '' || name === '.' || name === '..' || /["*:<>?\\|]/.test(name));
  if (refused !== undefined)
    throw new GraphError(400, 'invalidRequest', 'The provided name contains invalid characters.');
  return path;
}
