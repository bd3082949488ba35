import type { Local365 } from '../../local365.ts';
import type { WorldSite } from '../../world.ts';
import { GraphError, type GraphRequest } from '../operation.ts';
import { type ItemRecord, items } from './item-record.ts';
import { eTagOf } from './item-resource.ts';
import { findList } from './list.ts';
import type { ListRecord } from './list-record.ts';

export interface FoundItem {
  site: WorldSite;
  list: ListRecord;
  item: ItemRecord;
}

/** The item of `…/items/{listItem-id}`. Throws 404 `itemNotFound`, also for a deleted one. */
export function findItem(params: GraphRequest['params'], local: Local365): FoundItem {
  const { site, list } = findList(params, local);
  const item = items(list.id, local.store).get(params['listItem-id'] ?? '');
  if (!item || item.deleted) throw new GraphError(404, 'itemNotFound', 'The specified item was not found');
  return { site, list, item };
}

/**
 * Throws when `If-Match` names another version than the one that stands: 412 as documented, or the 409 that has also
 * been seen, as the temperament has it.
 */
export function requireMatch(request: GraphRequest, item: ItemRecord, local: Local365): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted.trim() === '*') return;
  const tags = wanted.split(/,\s*(?=(?:W\/)?")/).map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes(eTagOf(item))) return;
  const status = local.temperament() === 'clash-409' ? 409 : 412;
  throw new GraphError(
    status,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  );
}
