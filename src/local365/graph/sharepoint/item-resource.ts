import type { FieldValueSet, ListItem } from '@microsoft/microsoft-graph-types';
import { parseExpand } from '../../query/expand.ts';
import { unsupported } from '../../query/query-error.ts';
import type { WorldSite } from '../../world.ts';
import { GraphError } from '../operation.ts';
import type { ItemRecord } from './item-record.ts';
import { listUrl } from './list.ts';
import type { ListRecord } from './list-record.ts';

/** Which fields an answer holds: all, some, or `undefined` = none. */
export type FieldSelection = 'all' | readonly string[] | undefined;

/** Fields that SharePoint itself tells of every item. */
const TOLD = ['id', 'ContentType', 'Created', 'Modified', '_UIVersionString', 'Attachments'];

/** Reads `$expand=fields($select=…)`. Throws 400 for an unknown field, 501 for another expansion. */
export function fieldSelection(expand: string | null, list: ListRecord): FieldSelection {
  if (expand === null) return undefined;
  const [fields, ...others] = parseExpand(expand);
  if (fields?.name.toLowerCase() !== 'fields' || others.length > 0) throw unsupported(`$expand=${expand}`);
  const known = new Set([...TOLD, ...list.columns.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const unknown = fields.select?.find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined)
    throw new GraphError(400, 'invalidRequest', `Field '${unknown}' is not recognized`);
  return fields.select ?? 'all';
}

export function itemResource(
  item: ItemRecord,
  list: ListRecord,
  site: WorldSite,
  selection: FieldSelection,
): ListItem {
  const eTag = eTagOf(item);
  const parentReference = { id: item.guid, siteId: site.id };
  const tagged = { '@odata.etag': eTag, id: item.id, eTag } as object;
  const told: ListItem = {
    ...tagged,
    createdDateTime: item.createdDateTime,
    lastModifiedDateTime: item.lastModifiedDateTime,
    createdBy: item.createdBy,
    lastModifiedBy: item.lastModifiedBy,
    parentReference,
    webUrl: `${listUrl(list, site)}/${item.id}_.000`,
    contentType: { id: '0x0100', name: 'Item' },
  };
  if (selection === undefined) return told;
  const fields = { ...({ '@odata.etag': eTag } as object), ...fieldsOf(item, selection) };
  return { ...told, fields };
}

/** A deleted item as delta tells it (`deleted` is of v1.0's metadata, but not of the published types). */
export function tombstone(item: ItemRecord, site: WorldSite): ListItem & { deleted: { state: string } } {
  return { id: item.id, parentReference: { siteId: site.id }, deleted: { state: 'deleted' } };
}

/** The field values: what is empty is left out. */
export function fieldsOf(item: ItemRecord, selection: 'all' | readonly string[]): FieldValueSet {
  const all = {
    ...item.fields,
    id: item.id,
    ID: Number(item.id),
    ContentType: 'Item',
    Created: item.createdDateTime,
    Modified: item.lastModifiedDateTime,
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
  };
  if (selection === 'all') {
    const { ID: _, ...told } = all;
    return told;
  }
  const wanted = new Set(selection.map((name) => name.toLowerCase()));
  // `id` and `ID` differ only in case, and are the same thing told as text and as number.
  const kept = (name: string) =>
    name === 'id'
      ? selection.includes('id')
      : name === 'ID'
        ? selection.includes('ID')
        : wanted.has(name.toLowerCase());
  return Object.fromEntries(Object.entries(all).filter(([name]) => kept(name)));
}

export function eTagOf(item: ItemRecord): string {
  return `"${item.guid},${item.version}"`;
}
