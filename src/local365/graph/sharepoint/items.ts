import type { Local365 } from '../../local365.ts';
import { collection, entity, linkTo } from '../answer.ts';
import type { GraphAnswer, GraphRequest, Operation } from '../operation.ts';
import { findItem, requireMatch } from './find-item.ts';
import { readFields } from './item-fields.ts';
import { queryItems } from './item-query.ts';
import { type ItemRecord, liveItems } from './item-record.ts';
import { fieldSelection, fieldsOf, itemResource } from './item-resource.ts';
import { findList } from './list.ts';
import { pageSize, readToken, writeToken } from './page-token.ts';
import { mayRead, mayWrite } from './permissions.ts';
import { createItem, deleteItem, updateItem } from './write-item.ts';

const ITEMS = '/sites/{site-id}/lists/{list-id}/items';
const ITEM = `${ITEMS}/{listItem-id}`;

export const itemOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: ITEMS,
    name: 'List items',
    options: ['$filter', '$orderby', '$select', '$expand', '$top', '$skiptoken'],
    resourceUnits: 2,
    permissions: mayRead,
    handle: listItems,
  },
  {
    method: 'POST',
    path: ITEMS,
    name: 'Create listItem',
    options: [],
    resourceUnits: 2,
    permissions: mayWrite,
    handle(request, local) {
      const { site, list } = findList(request.params, local);
      const { fields = {} } = (request.body ?? {}) as { fields?: unknown };
      const item = createItem(list, readFields(list, fields), request.identity, local);
      return entity(request, 'listItems', itemResource(item, list, site, 'all'), 201);
    },
  },
  {
    method: 'GET',
    path: ITEM,
    name: 'Get listItem',
    options: ['$select', '$expand'],
    resourceUnits: 1,
    permissions: mayRead,
    handle(request, local) {
      const { site, list, item } = findItem(request.params, local);
      // A single item comes with its fields, unless a $select asks for less.
      const plain = request.query.has('$select') ? undefined : 'all';
      const selection = fieldSelection(request.query.get('$expand'), list) ?? plain;
      return entity(request, 'listItems', itemResource(item, list, site, selection));
    },
  },
  {
    method: 'DELETE',
    path: ITEM,
    name: 'Delete listItem',
    options: [],
    resourceUnits: 2,
    permissions: mayWrite,
    handle(request, local) {
      const { list, item } = findItem(request.params, local);
      requireMatch(request, item, local);
      deleteItem(list, item, request.identity, local);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: `${ITEM}/fields`,
    name: 'Get fieldValueSet',
    options: ['$select'],
    resourceUnits: 1,
    permissions: mayRead,
    handle: (request, local) =>
      entity(request, 'fields', fieldsOf(findItem(request.params, local).item, 'all')),
  },
  {
    method: 'PATCH',
    path: `${ITEM}/fields`,
    name: 'Update listItem',
    options: [],
    resourceUnits: 2,
    permissions: mayWrite,
    handle(request, local) {
      const { list, item } = findItem(request.params, local);
      requireMatch(request, item, local);
      const changed = updateItem(list, item, readFields(list, request.body), request.identity, local);
      // The answer carries no eTag: who needs the new one reads the item again.
      return entity(request, 'fields', fieldsOf(changed, 'all'));
    },
  },
];

/** A page follows the last item of the one before, so that writes in between neither skip nor repeat a row. */
function listItems(request: GraphRequest, local: Local365): GraphAnswer {
  const { site, list } = findList(request.params, local);
  const selection = fieldSelection(request.query.get('$expand'), list);
  const size = pageSize(request.query.get('$top'));
  const rows = queryItems(request, list, liveItems(list.id, local.store));
  const from = startOf(rows, request.query.get('$skiptoken'));
  const page = rows.slice(from, from + size);
  const last = page.at(-1);
  const more = last !== undefined && from + size < rows.length;
  const links = more
    ? {
        '@odata.nextLink': linkTo(request, {
          $skiptoken: writeToken({ after: last.id, count: from + size }),
        }),
      }
    : {};
  return collection(
    request,
    'listItems',
    page.map((item) => itemResource(item, list, site, selection)),
    links,
  );
}

interface SkipToken {
  /** The last item handed out. */
  after: string;
  /** How many were handed out, should that item be gone. */
  count: number;
}

function startOf(rows: readonly ItemRecord[], token: string | null): number {
  if (token === null) return 0;
  const { after, count } = readToken(
    token,
    (content): content is SkipToken => 'after' in content && 'count' in content,
  );
  const last = rows.findIndex(({ id }) => id === after);
  return last === -1 ? count : last + 1;
}
