import { z } from 'zod';
import { predicate } from '../../query/evaluate.ts';
import { parseExpand } from '../../query/expand.ts';
import { parseFilter } from '../../query/parser.ts';
import { unsupported } from '../../query/query-error.ts';
import { collection, entity } from '../answer.ts';
import { GraphError, type GraphRequest, type Operation } from '../operation.ts';
import { readBodyAs } from '../read-body.ts';
import { actorOf, timestamp } from './actor.ts';
import { builtInColumns } from './built-in-columns.ts';
import { checkColumns, readColumn } from './column-definition.ts';
import { columnResource, findList, listResource, lists, listsOf } from './list.ts';
import type { ListRecord } from './list-record.ts';
import { mayManage, mayRead } from './permissions.ts';
import { findSite } from './site.ts';

const LISTS = '/sites/{site-id}/lists';
const LIST = `${LISTS}/{list-id}`;

const newList = z.strictObject({
  displayName: z.string().min(1).max(255),
  name: z.string().min(1).max(255).optional(),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z
    .strictObject({ template: z.enum(['genericList', 'documentLibrary']) })
    .default({ template: 'genericList' }),
});
const changedList = z.strictObject({
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().optional(),
});

export const listOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: LISTS,
    name: 'List lists',
    options: ['$select', '$filter', '$expand'],
    resourceUnits: 2,
    permissions: mayRead,
    handle(request, local) {
      const site = findSite(request.params['site-id'], local);
      const filter = request.query.get('$filter');
      const wanted = filter === null ? () => true : predicate(parseFilter(filter), listProperty);
      const found = listsOf(site, local).filter(wanted);
      return collection(
        request,
        'lists',
        found.map((list) => ({ ...listResource(list, site), ...expanded(request, list) })),
      );
    },
  },
  {
    method: 'POST',
    path: LISTS,
    name: 'Create list',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const site = findSite(request.params['site-id'], local);
      const given = readBodyAs(newList, request.body);
      const { displayName, name = displayName } = given;
      const taken = listsOf(site, local).some((one) =>
        [one.name, one.displayName].some((other) => same(other, name, displayName)),
      );
      if (taken) throw new GraphError(409, 'nameAlreadyExists', 'Name already exists');
      const columns = [
        ...builtInColumns(local.newId),
        ...given.columns.map((column) => readColumn(column, local.newId())),
      ];
      checkColumns(columns);
      const now = timestamp(local);
      const list: ListRecord = {
        id: local.newId(),
        siteId: site.id,
        name,
        displayName,
        description: given.description,
        template: given.list.template,
        createdDateTime: now,
        lastModifiedDateTime: now,
        version: 1,
        createdBy: actorOf(request.identity, local),
        columns,
      };
      local.store.commit(() => lists(local).put(list.id, list));
      return entity(request, 'lists', listResource(list, site), 201);
    },
  },
  {
    method: 'GET',
    path: LIST,
    name: 'Get list',
    options: ['$select', '$expand'],
    resourceUnits: 1,
    permissions: mayRead,
    handle(request, local) {
      const { site, list } = findList(request.params, local);
      return entity(request, 'lists', { ...listResource(list, site), ...expanded(request, list) });
    },
  },
  {
    method: 'PATCH',
    path: LIST,
    name: 'Update list',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const { site, list } = findList(request.params, local);
      const { displayName = list.displayName, description = list.description } = readBodyAs(
        changedList,
        request.body,
      );
      const changed = {
        ...list,
        displayName,
        description,
        version: list.version + 1,
        lastModifiedDateTime: timestamp(local),
      };
      local.store.commit(() => lists(local).put(list.id, changed));
      return entity(request, 'lists', listResource(changed, site));
    },
  },
  {
    method: 'DELETE',
    path: LIST,
    name: 'Delete list',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const { list } = findList(request.params, local);
      local.store.commit(() => lists(local).delete(list.id));
      return { status: 204 };
    },
  },
];

const listProperty = (path: readonly string[]) => {
  const [name] = path;
  if (path.length > 1 || (name !== 'name' && name !== 'displayName'))
    throw unsupported(`$filter on '${path.join('/')}'`);
  return { type: 'text' as const, read: (list: ListRecord) => list[name] };
};

function expanded(request: GraphRequest, list: ListRecord): object {
  const expand = request.query.get('$expand');
  if (expand === null) return {};
  const other = parseExpand(expand).find(({ name, select }) => name !== 'columns' || select !== undefined);
  if (other) throw unsupported(`$expand=${expand}`);
  return { columns: list.columns.map(columnResource) };
}

const same = (other: string, ...names: string[]) =>
  names.some((name) => name.toLowerCase() === other.toLowerCase());
