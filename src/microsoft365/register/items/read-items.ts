import { path } from '../../graph/path.ts';
import type { Place } from '../resolve.ts';
import { isGone } from '../unavailable.ts';
import type { Wires } from '../wires.ts';
import { itemOf, type ListItem, type WireItem } from './item.ts';

/** OData doubles a quote within a string. */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Rows with a value in an indexed column. Throws what the door throws. */
export const itemsWhere = async (
  { door }: Wires,
  place: Place,
  column: string,
  value: string,
): Promise<ListItem[]> => {
  const query = { $expand: 'fields', $filter: `fields/${column} eq ${quoted(value)}` };
  const rows: ListItem[] = [];
  for await (const page of door.pages<WireItem>({
    method: 'GET',
    path: `${await place.path()}/items`,
    query,
  })) {
    rows.push(...page.value.map(itemOf));
  }
  return rows;
};

export const readItem = async ({ door }: Wires, place: Place, id: string): Promise<ListItem> => {
  const item = `${await place.path()}${path`/items/${id}`}`;
  const reply = await door.call<WireItem>({ method: 'GET', path: item, query: { $expand: 'fields' } });
  return itemOf(reply.body);
};

/** Of the ids those whose item is certainly gone: a lagging delta alone proves nothing. */
export const gone = async (wires: Wires, place: Place, ids: readonly string[]): Promise<string[]> => {
  const missing: string[] = [];
  for (const id of ids) {
    try {
      await readItem(wires, place, id);
    } catch (error) {
      if (!isGone(error)) throw error;
      missing.push(id);
    }
  }
  return missing;
};
