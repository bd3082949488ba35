import { comparator, type Property, predicate, type Resolve, type ValueType } from '../../query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../query/parser.ts';
import { GraphError, type GraphRequest } from '../operation.ts';
import type { ColumnRecord } from './column-record.ts';
import type { ItemRecord } from './item-record.ts';
import type { ListRecord } from './list-record.ts';

type ItemProperty = Property<ItemRecord> & { indexed: boolean };

/** The items that a request's `$filter` wants, in the order its `$orderby` wants (else by id). */
export function queryItems(
  request: GraphRequest,
  list: ListRecord,
  rows: readonly ItemRecord[],
): ItemRecord[] {
  const resolve = resolver(
    list,
    /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(request.headers.prefer ?? ''),
  );
  const filter = request.query.get('$filter');
  const orderBy = request.query.get('$orderby');
  const wanted = filter === null ? rows : rows.filter(predicate(parseFilter(filter), resolve));
  const order = orderBy === null ? () => 0 : comparator(parseOrderBy(orderBy), resolve);
  return wanted.toSorted((a, b) => order(a, b) || Number(a.id) - Number(b.id));
}

function resolver(list: ListRecord, unindexedToo: boolean): Resolve<ItemRecord> {
  return (path) => {
    const property =
      path.length === 2 && path[0] === 'fields' ? field(list, path[1] ?? '') : ofItem(path.join('/'));
    if (!property) throw new GraphError(400, 'invalidRequest', `Field '${path.at(-1)}' is not recognized`);
    if (!property.indexed && !unindexedToo) throw notIndexed(path.at(-1) ?? '');
    return property;
  };
}

function ofItem(name: string): ItemProperty | undefined {
  if (name === 'id') return ID;
  if (name !== 'createdDateTime' && name !== 'lastModifiedDateTime') return undefined;
  return { type: 'dateTime', indexed: false, read: (item) => Date.parse(item[name]) };
}

const ID: ItemProperty = { type: 'number', indexed: true, read: (item) => Number(item.id) };

function field(list: ListRecord, name: string): ItemProperty | undefined {
  if (name.toLowerCase() === 'id') return ID;
  const column = list.columns.find((candidate) => candidate.name === name);
  if (!column) return undefined;
  if (name === 'Created') return ofItem('createdDateTime');
  if (name === 'Modified') return ofItem('lastModifiedDateTime');
  const { indexed } = column;
  const type = typeOf(column);
  return { type, indexed, read: (item) => plain(item.fields[name], type) };
}

function typeOf(column: ColumnRecord): ValueType {
  if (column.number) return 'number';
  if (column.boolean) return 'boolean';
  return column.dateTime ? 'dateTime' : 'text';
}

function plain(value: ItemRecord['fields'][string] | undefined, type: ValueType) {
  if (value === undefined) return null;
  if (type === 'dateTime') return Date.parse(String(value));
  return typeof value === 'object' ? value.join(';') : value;
}

function notIndexed(name: string): GraphError {
  return new GraphError(
    400,
    'invalidRequest',
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}
