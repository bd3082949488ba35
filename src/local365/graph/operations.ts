import { calendarOperations } from './calendar/operations.ts';
import { userOperations } from './directory/users.ts';
import { driveOperations } from './drive/operations.ts';
import { mailOperations } from './mail/operations.ts';
import type { Operation } from './operation.ts';
import { placeOperations } from './places.ts';
import { columnOperations } from './sharepoint/columns.ts';
import { itemDeltaOperations } from './sharepoint/item-delta.ts';
import { itemOperations } from './sharepoint/items.ts';
import { listOperations } from './sharepoint/lists.ts';
import { siteOperations } from './sharepoint/sites.ts';

/** Everything the local Graph can do under `/v1.0`. Each module adds its list here; `SUPPORT.md` is made from it. */
export const operations: readonly Operation[] = [
  ...userOperations,
  ...siteOperations,
  ...listOperations,
  ...columnOperations,
  ...itemOperations,
  ...itemDeltaOperations,
  ...calendarOperations,
  ...mailOperations,
  ...driveOperations,
  ...placeOperations,
];
