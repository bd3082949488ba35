import type { HistoryExport, RecordsView, ReportsView } from '../../../contracts/records.ts';

/** What the register answers about records: worked examples for the API's description. */
export const exampleRecords: RecordsView = {
  items: [
    {
      id: 'R2-stallningstagande',
      name: 'Presidiets ställningstagande',
      body: 'Kommunstyrelsen',
      at: '2026-10-01T08:15:00.000Z',
      version: 1,
      filed: true,
      files: [
        {
          format: 'docx',
          name: 'MD-2026-0001_R2_stallningstagande_2026-10-01.docx',
          digest: '5f0c1c0ea1d1f0f4a9a4a7fd0a9b4f7dd5f2f5f0b6a7f3c9e8d7c6b5a4f3e2d1',
        },
        {
          format: 'pdf',
          name: 'MD-2026-0001_R2_stallningstagande_2026-10-01.pdf',
          digest: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
        },
      ],
    },
  ],
  history: true,
};

export const exampleReports: ReportsView = {
  body: { id: 'organets-id', name: 'Organet' },
  from: '2026-09-16',
  to: '2026-10-01',
  meeting: '2026-10-14',
  delegated: [],
  messages: [
    {
      case: 'MD-2026-0001',
      title: 'Säker väg till skolan i Änge',
      name: 'Presidiets ställningstagande',
      outcome: 'Tillstyrkt',
      date: '2026-10-01',
      record: 'R2-stallningstagande',
    },
  ],
};

export const exampleHistory: HistoryExport = {
  nr: 'MD-2026-0001',
  title: 'Säker väg till skolan i Änge',
  municipality: 'Kommunen',
  policy: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  exportedAt: '2026-10-02T07:00:00.000Z',
  exportedBy: 'Britt Hemmingsson',
  entries: [
    {
      version: 9,
      at: '2026-10-01T08:02:00.000Z',
      who: 'Karin Eriksdotter',
      role: 'Ordförande KS',
      what: ['Svarade: Tillstyrker.'],
      hash: '5f0c1c0ea1d1f0f4a9a4a7fd0a9b4f7dd5f2f5f0b6a7f3c9e8d7c6b5a4f3e2d1',
    },
  ],
  answers: [
    {
      at: '2026-10-01T08:02:00.000Z',
      round: 'R2',
      body: 'Kommunstyrelsen',
      who: 'Karin Eriksdotter',
      role: 'Ordförande KS',
      from: 'kort i Teams',
      choice: 'Tillstyrker',
      reserved: false,
    },
  ],
};
