import { calendarOperations } from './calendar/operations.ts';
import { driveOperations } from './drive/operations.ts';
import { mailOperations } from './mail/operations.ts';
import type { Operation } from './operation.ts';

/** Everything the local Graph can do under `/v1.0`. Each module adds its list here; `SUPPORT.md` is made from it. */
export const operations: readonly Operation[] = [
  ...calendarOperations,
  ...mailOperations,
  ...driveOperations,
];
