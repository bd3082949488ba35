import type { SmallTenant } from './small-tenant.ts';
import { smallWorld } from './small-world.ts';

const [register] = smallWorld.sites;
export const LISTS = `/sites/${encodeURIComponent(register?.id ?? '')}/lists`;

const text = { text: {} };

/** A list with a column of every kind: `Key` unique, `Stream` and `Version` indexed. */
export const LOG_LIST = {
  displayName: 'Logg',
  columns: [
    { name: 'Key', indexed: true, enforceUniqueValues: true, ...text },
    { name: 'Stream', displayName: 'Ström', indexed: true, ...text },
    { name: 'Version', indexed: true, number: { decimalPlaces: 'none' } },
    { name: 'Events', text: { allowMultipleLines: true } },
    { name: 'Note', ...text },
    { name: 'At', indexed: true, dateTime: {} },
    { name: 'Open', indexed: true, boolean: {} },
    { name: 'Form', choice: { choices: ['beredning', 'delegation'] } },
    { name: 'Levels', choice: { choices: ['1', '2', '3'], displayAs: 'checkBoxes' } },
  ],
  list: { template: 'genericList' },
};

/** Makes the list; returns the path of its items. */
export async function makeLogList(tenant: SmallTenant): Promise<{ list: string; items: string }> {
  const made = await tenant.graph<{ id: string }>('app', 'POST', LISTS, LOG_LIST);
  const list = `${LISTS}/${made.body.id}`;
  return { list, items: `${list}/items` };
}
