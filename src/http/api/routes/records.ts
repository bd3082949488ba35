import { z } from 'zod';
import { mediaTypes } from '../../../application/ports/record-files.ts';
import type { Download, Period, Told } from '../../../application/records/records.ts';
import type { RecordsView } from '../../../contracts/records.ts';
import { type Answer, refusalProblem, unavailable, unknownNumber } from '../outcome.ts';
import { ApiFault, problem } from '../problem.ts';
import { ok, type Route } from '../route.ts';
import { valid } from '../validation.ts';

const day = z.iso.date();

/** `?from=&to=`: Swedish dates, both included. */
export const reportsQuery = z.object({ from: day.optional(), to: day.optional() });

const periodOf = (query: unknown): Period => {
  const { from, to } = valid(reportsQuery, query);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

const told = <T>(asked: Told<T>): T => {
  if (asked.kind === 'told') return asked.value;
  throw asked.kind === 'refused' ? new ApiFault(refusalProblem(asked.refusal)) : unknownNumber();
};

/** A file to keep, under the name that a registry takes. */
const download = (asked: Download): Answer => {
  switch (asked.kind) {
    case 'altered':
      throw new ApiFault(
        problem(
          409,
          'record-altered',
          'Filen i dokumentbiblioteket är inte den som sparades. Registrator behöver se på den.',
        ),
      );
    case 'unavailable':
      throw unavailable();
    default: {
      const { name, format, bytes } = told(asked);
      return {
        status: 200,
        body: Buffer.from(bytes),
        headers: {
          'Content-Type': mediaTypes[format],
          'Content-Disposition': `attachment; filename="${name}"`,
          'X-Content-Type-Options': 'nosniff',
        },
      };
    }
  }
};

/** `R2-stallningstagande.pdf` → its id and format. */
const fileAsked = (file: string): { id: string; format: 'docx' | 'pdf' } => {
  const [, id, format] = /^([A-Za-z0-9-]{1,80})\.(docx|pdf)$/.exec(file) ?? [];
  if (id === undefined || (format !== 'docx' && format !== 'pdf')) throw unknownNumber();
  return { id, format };
};

const reportFile = (format: 'docx' | 'pdf'): Route => ({
  method: 'get',
  path: `/bodies/:nr/reports.${format}`,
  answer: async ({ records }, { caller, nr, query }) =>
    download(await records.reportsFile(caller, nr, periodOf(query), format)),
});

const yearOf = (yyyy: string): string => {
  if (!/^2\d{3}$/.test(yyyy)) throw unknownNumber();
  return `AR-${yyyy}`;
};

/** The records of what the path names: a case, or a year. */
const recordsAt = (path: string, streamOf: (nr: string) => string, none?: RecordsView): Route[] => [
  {
    method: 'get',
    path: `${path}/records`,
    answer: ({ records }, { caller, nr }) => {
      const found = records.of(caller, streamOf(nr)) ?? none;
      if (!found) throw unknownNumber();
      return ok(found);
    },
  },
  {
    method: 'get',
    path: `${path}/records/:file`,
    answer: async ({ records }, { caller, nr, file }) => {
      const { id, format } = fileAsked(file);
      return download(await records.file(caller, streamOf(nr), id, format));
    },
  },
];

/** What rounds and decisions leave behind, as people fetch it. */
export const recordRoutes: Route[] = [
  ...recordsAt('/cases/:nr', (nr) => nr),
  // A year that nobody has planned yet has no records, as it has no plans.
  ...recordsAt('/years/:nr', yearOf, { items: [], history: false }),
  {
    method: 'get',
    path: '/cases/:nr/history',
    answer: ({ records }, { caller, nr }) => ok(told(records.history(caller, nr))),
  },
  {
    method: 'get',
    path: '/cases/:nr/history.pdf',
    answer: async ({ records }, { caller, nr }) => download(await records.historyFile(caller, nr, 'pdf')),
  },
  {
    method: 'get',
    path: '/bodies/:nr/reports',
    answer: ({ records }, { caller, nr, query }) => ok(told(records.reports(caller, nr, periodOf(query)))),
  },
  reportFile('docx'),
  reportFile('pdf'),
];
