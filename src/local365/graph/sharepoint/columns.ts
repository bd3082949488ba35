import { collection, entity } from '../answer.ts';
import { GraphError, type GraphRequest, type Operation } from '../operation.ts';
import { changeColumn, checkColumns, readColumn } from './column-definition.ts';
import type { ColumnRecord } from './column-record.ts';
import { liveItems } from './item-record.ts';
import { columnResource, findList, lists } from './list.ts';
import type { ListRecord } from './list-record.ts';
import { mayManage, mayRead } from './permissions.ts';
import { forgetColumn, indexColumn } from './unique-values.ts';

const COLUMNS = '/sites/{site-id}/lists/{list-id}/columns';
const COLUMN = `${COLUMNS}/{columnDefinition-id}`;

export const columnOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: COLUMNS,
    name: 'List columnDefinitions',
    options: ['$select'],
    resourceUnits: 2,
    permissions: mayRead,
    handle: (request, local) =>
      collection(request, 'columns', findList(request.params, local).list.columns.map(columnResource)),
  },
  {
    method: 'POST',
    path: COLUMNS,
    name: 'Create columnDefinition',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const { list } = findList(request.params, local);
      const column = readColumn(request.body, local.newId());
      const columns = [...list.columns, column];
      checkColumns(columns);
      local.store.commit(() => lists(local).put(list.id, withColumns(list, columns)));
      return entity(request, 'columns', columnResource(column), 201);
    },
  },
  {
    method: 'GET',
    path: COLUMN,
    name: 'Get columnDefinition',
    options: ['$select'],
    resourceUnits: 1,
    permissions: mayRead,
    handle: (request, local) =>
      entity(request, 'columns', columnResource(findColumn(findList(request.params, local).list, request))),
  },
  {
    method: 'PATCH',
    path: COLUMN,
    name: 'Update columnDefinition',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const { list } = findList(request.params, local);
      const column = findColumn(list, request);
      const changed = changeColumn(column, request.body);
      const columns = list.columns.map((other) => (other.id === column.id ? changed : other));
      checkColumns(columns);
      local.store.commit(() => {
        lists(local).put(list.id, withColumns(list, columns));
        forgetColumn(list.id, column, liveItems(list.id, local.store), local.store);
        indexColumn(list.id, changed, liveItems(list.id, local.store), local.store);
      });
      return entity(request, 'columns', columnResource(changed));
    },
  },
  {
    method: 'DELETE',
    path: COLUMN,
    name: 'Delete columnDefinition',
    options: [],
    resourceUnits: 2,
    permissions: mayManage,
    handle(request, local) {
      const { list } = findList(request.params, local);
      const column = findColumn(list, request);
      if (column.readOnly || column.name === 'Title') {
        throw new GraphError(400, 'invalidRequest', `Column '${column.name}' cannot be deleted.`);
      }
      local.store.commit(() => {
        lists(local).put(
          list.id,
          withColumns(
            list,
            list.columns.filter(({ id }) => id !== column.id),
          ),
        );
        forgetColumn(list.id, column, liveItems(list.id, local.store), local.store);
      });
      return { status: 204 };
    },
  },
];

/** By id, or by internal name, which Graph also takes. Throws 404. */
function findColumn(list: ListRecord, request: GraphRequest): ColumnRecord {
  const wanted = (request.params['columnDefinition-id'] ?? '').toLowerCase();
  const column = list.columns.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (!column) throw new GraphError(404, 'itemNotFound', 'The specified column was not found');
  return column;
}

const withColumns = (list: ListRecord, columns: ColumnRecord[]) => ({
  ...list,
  columns,
  version: list.version + 1,
});
