import type { HistoryExport, RecordsView, ReportsView } from '../../contracts/records.ts';
import type { Refusal } from '../../domain/dialogue/refusal.ts';
import type { Caller } from '../application.ts';
import type { RecordFormat } from '../ports/record-files.ts';
import type { Deps } from '../register/deps.ts';
import { historyExport, historyFile } from './history-export.ts';
import { recordFile, recordsView } from './reading.ts';
import { bodyReports, bodyReportsFile } from './reports.ts';

/** Something asked for by somebody who may not have it, or that is not there. */
export type Told<T> =
  | { kind: 'told'; value: T }
  | { kind: 'unknown' }
  | { kind: 'refused'; refusal: Refusal };

export interface RecordDownload {
  name: string;
  format: RecordFormat;
  bytes: Uint8Array;
}

/** `altered`: what lies in the library is not what was filed. `unavailable`: the library or a text cannot be reached. */
export type Download = Told<RecordDownload> | { kind: 'altered' } | { kind: 'unavailable' };

/** Swedish dates, both included; without them since the body's last meeting. */
export interface Period {
  from?: string;
  to?: string;
}

/** Records as people fetch them. */
export interface Records {
  /** Undefined where there is no such case, or the reader may not see it. */
  of(caller: Caller, nr: string): RecordsView | undefined;
  file(caller: Caller, nr: string, id: string, format: RecordFormat): Promise<Download>;
  reports(caller: Caller, body: string, period: Period): Told<ReportsView>;
  reportsFile(caller: Caller, body: string, period: Period, format: RecordFormat): Promise<Download>;
  history(caller: Caller, nr: string): Told<HistoryExport>;
  historyFile(caller: Caller, nr: string, format: RecordFormat): Promise<Download>;
}

export const createRecords = (deps: Deps): Records => ({
  of: (caller, nr) => recordsView(deps, caller, nr),
  file: (caller, nr, id, format) => recordFile(deps, caller, nr, id, format),
  reports: (caller, body, period) => bodyReports(deps, caller, body, period),
  reportsFile: (caller, body, period, format) => bodyReportsFile(deps, caller, body, period, format),
  history: (caller, nr) => historyExport(deps, caller, nr),
  historyFile: (caller, nr, format) => historyFile(deps, caller, nr, format),
});
