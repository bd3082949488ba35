import type { ColumnRecord } from './column-record.ts';

/** A SharePoint list as the state keeps it (collection `lists`, by id). */
export interface ListRecord {
  id: string;
  siteId: string;
  /** Internal name, fixed at creation; part of the list's address. */
  name: string;
  displayName: string;
  description: string;
  template: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  version: number;
  createdBy: Actor;
  columns: ColumnRecord[];
}

/** Who did something, as Graph's `identitySet` tells it. */
export type Actor =
  | { application: { id: string; displayName: string } }
  | { user: { id: string; displayName: string; email: string } };
