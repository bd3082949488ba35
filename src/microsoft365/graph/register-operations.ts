import type { UsedOperation } from './used-operation.ts';

const list = '/sites/{site-id}/lists/{list-id}';
const item = `${list}/items/{item-id}`;

/** The app reads and writes items on the sites it was given, and nothing else. */
const onItems = {
  identity: 'app',
  permission: 'Sites.Selected',
  scopedTo: 'write on the two sites',
} as const;
/** Lists and columns are made once, by whoever sets the register up. */
const onLists = { identity: 'administrator', permission: 'Sites.Manage.All' } as const;

/** What the register asks of SharePoint. A fixed path stands before one with a value in its place. */
export const registerOperations: readonly UsedOperation[] = [
  { name: 'List lists', method: 'GET', path: '/sites/{site-id}/lists', ...onItems, resourceUnits: 2 },
  { name: 'listItem: delta', method: 'GET', path: `${list}/items/delta`, ...onItems, resourceUnits: 1 },
  { name: 'List items', method: 'GET', path: `${list}/items`, ...onItems, resourceUnits: 2 },
  { name: 'Get listItem', method: 'GET', path: item, ...onItems, resourceUnits: 1 },
  { name: 'Create listItem', method: 'POST', path: `${list}/items`, ...onItems, resourceUnits: 2 },
  { name: 'Update listItem', method: 'PATCH', path: `${item}/fields`, ...onItems, resourceUnits: 2 },
  { name: 'Delete listItem', method: 'DELETE', path: item, ...onItems, resourceUnits: 2 },
  { name: 'Create list', method: 'POST', path: '/sites/{site-id}/lists', ...onLists, resourceUnits: 2 },
  { name: 'Update list', method: 'PATCH', path: list, ...onLists, resourceUnits: 2 },
  { name: 'List columns', method: 'GET', path: `${list}/columns`, ...onLists, resourceUnits: 2 },
  { name: 'Create columnDefinition', method: 'POST', path: `${list}/columns`, ...onLists, resourceUnits: 2 },
  {
    name: 'Update columnDefinition',
    method: 'PATCH',
    path: `${list}/columns/{column-id}`,
    ...onLists,
    resourceUnits: 2,
  },
];
