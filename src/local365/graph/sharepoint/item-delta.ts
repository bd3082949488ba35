import type { Local365 } from '../../local365.ts';
import { collection, linkTo } from '../answer.ts';
import { type GraphAnswer, GraphError, type GraphRequest, type Operation } from '../operation.ts';
import { items, lastChange } from './item-record.ts';
import { fieldSelection, itemResource, tombstone } from './item-resource.ts';
import { findList } from './list.ts';
import { pageSize, readToken, writeToken } from './page-token.ts';
import { mayRead } from './permissions.ts';

/** How far a caller has come in a list's history of changes. */
interface DeltaToken {
  list: string;
  /** The last change handed out. */
  after: number;
  /** Where this round began: what was deleted before is nothing to a caller who never saw it. */
  since: number;
}

/**
 * Changes since a token, each item once in its latest state, in the order they last changed: an item that changes while
 * the pages are read comes again on a later page. Pages end with a nextLink, the last one with a deltaLink.
 */
function itemDelta(request: GraphRequest, local: Local365): GraphAnswer {
  const { site, list } = findList(request.params, local);
  const selection = fieldSelection(request.query.get('$expand'), list);
  const size = pageSize(request.query.get('$top'));
  const now = lastChange(list.id, local.store);
  const from = startOf(request, list.id, now);
  const changed = [...items(list.id, local.store).values()]
    .filter((item) => item.change > from.after && !(item.deleted && item.change <= from.since))
    .sort((a, b) => a.change - b.change);
  const page = changed.slice(0, size);
  const more = changed.length > size;
  const next = more
    ? { ...from, after: page.at(-1)?.change ?? now }
    : { list: list.id, after: now, since: 0 };
  const token = writeToken(next);
  const links = more
    ? { '@odata.nextLink': linkTo(request, { token: undefined, $deltatoken: undefined, $skiptoken: token }) }
    : { '@odata.deltaLink': linkTo(request, { token, $deltatoken: undefined, $skiptoken: undefined }) };
  const value = page.map((item) =>
    item.deleted ? tombstone(item, site) : itemResource(item, list, site, selection),
  );
  return collection(request, 'listItems', value, links);
}

/** Where this request begins: at the beginning, now (`latest`), or where the token says. Throws 400 and 410. */
function startOf(request: GraphRequest, listId: string, now: number): DeltaToken {
  const { query, params } = request;
  const asked = query.get('$skiptoken') ?? query.get('token') ?? query.get('$deltatoken') ?? params.token;
  if (asked === undefined) return { list: listId, after: 0, since: now };
  if (asked === 'latest') return { list: listId, after: now, since: 0 };
  const token = readToken(asked, isDeltaToken);
  if (token.list === listId) return token;
  // The list was made anew since: whoever followed the old one starts over.
  const Location = linkTo(request, { token: undefined, $deltatoken: undefined, $skiptoken: undefined });
  throw new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required.', { Location });
}

function isDeltaToken(content: object): content is DeltaToken {
  return 'list' in content && 'after' in content && 'since' in content;
}

const delta: Omit<Operation, 'path' | 'name'> = {
  method: 'GET',
  options: ['$select', '$expand', '$top', '$skiptoken', '$deltatoken', 'token'],
  resourceUnits: 1,
  permissions: mayRead,
  handle: itemDelta,
};
const ITEMS = '/sites/{site-id}/lists/{list-id}/items';

export const itemDeltaOperations: readonly Operation[] = [
  { ...delta, path: `${ITEMS}/delta()`, name: 'listItem: delta' },
  { ...delta, path: `${ITEMS}/delta(token='{token}')`, name: 'listItem: delta from a token' },
];
