import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { WorldSite } from '../../world.ts';
import { GraphError, type GraphRequest } from '../operation.ts';
import type { ColumnRecord } from './column-record.ts';
import type { ListRecord } from './list-record.ts';
import { findSite, siteUrl } from './site.ts';

export const lists = (local: Local365) => local.store.collection<ListRecord>('lists');

export function listsOf(site: WorldSite, local: Local365): ListRecord[] {
  return [...lists(local).values()].filter((list) => list.siteId === site.id);
}

/** The list of `/sites/{site-id}/lists/{list-id}`, by id, name or display name. Throws 404 `itemNotFound`. */
export function findList(
  params: GraphRequest['params'],
  local: Local365,
): { site: WorldSite; list: ListRecord } {
  const site = findSite(params['site-id'], local);
  const wanted = (params['list-id'] ?? '').toLowerCase().replace(/^\{|\}$/g, '');
  const candidates = listsOf(site, local);
  const list =
    candidates.find(({ id }) => id === wanted) ??
    candidates.find((one) => one.name.toLowerCase() === wanted || one.displayName.toLowerCase() === wanted);
  if (!list) throw new GraphError(404, 'itemNotFound', 'The specified list was not found');
  return { site, list };
}

export function listResource(list: ListRecord, site: WorldSite): List {
  return {
    ...({ '@odata.etag': listETag(list) } as object),
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    description: list.description,
    createdDateTime: list.createdDateTime,
    lastModifiedDateTime: list.lastModifiedDateTime,
    eTag: listETag(list),
    webUrl: listUrl(list, site),
    createdBy: list.createdBy,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

export function columnResource(column: ColumnRecord): ColumnDefinition {
  return { columnGroup: 'Custom Columns', ...column };
}

export function listUrl(list: ListRecord, site: WorldSite): string {
  const folder = list.template === 'documentLibrary' ? '' : 'Lists/';
  return `${siteUrl(site)}/${folder}${encodeURIComponent(list.name)}`;
}

const listETag = (list: ListRecord) => `"${list.id},${list.version}"`;
