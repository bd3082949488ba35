import type { Download, Records } from '../../application/records/records.ts';
import type { HistoryExport, RecordsView, ReportsView } from '../../contracts/records.ts';
import { exampleHistory, exampleRecords, exampleReports } from '../api/openapi/record-examples.ts';

type Remember = <T>(method: string, answer: T, ...args: unknown[]) => T;

/** What a test may have the next file asked for become. */
export const nextDownload: { become: Download | undefined } = { become: undefined };

const file = (name: string, format: 'docx' | 'pdf'): Download => {
  const { become } = nextDownload;
  nextDownload.become = undefined;
  return become ?? { kind: 'told', value: { name, format, bytes: new TextEncoder().encode('%PDF') } };
};

/** Records as the routes meet them. */
export const fakeRecords = (remember: Remember): Records => ({
  of: (caller, nr) =>
    remember<RecordsView | undefined>(
      'records',
      nr === 'MD-2026-0001' ? exampleRecords : undefined,
      caller,
      nr,
    ),
  file: async (_, nr, id, format) =>
    remember('recordFile', file(`${nr}_${id}.${format}`, format), nr, id, format),
  reports: (_, body, period) =>
    remember(
      'reports',
      body === 'ks'
        ? { kind: 'told' as const, value: exampleReports satisfies ReportsView }
        : { kind: 'unknown' as const },
      body,
      period,
    ),
  reportsFile: async (_, body, period, format) =>
    remember('reportsFile', file(`${body}.${format}`, format), body, period),
  history: (_, nr) =>
    remember('history', { kind: 'told' as const, value: exampleHistory satisfies HistoryExport }, nr),
  historyFile: async (_, nr, format) => remember('historyFile', file(`${nr}.${format}`, format), nr),
});
