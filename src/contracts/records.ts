/** `GET /api/v1/cases/{nr}/records` */
export interface RecordsView {
  items: RecordView[];
  /** Whether this reader may fetch the history of who answered what. */
  history: boolean;
}

export interface RecordView {
  /** `R2-stallningstagande`; fetched as `…/records/R2-stallningstagande.pdf`. */
  id: string;
  /** *Presidiets ställningstagande* */
  name: string;
  /** Whose round or meeting it tells of. */
  body: string;
  at: string;
  version: number;
  /** In the document library, with digests in the log; otherwise on its way there. */
  filed: boolean;
  /** Minutes that nobody has adjusted yet: read, not filed. */
  draft?: true;
  files: { format: 'docx' | 'pdf'; name: string; digest?: string }[];
}

/** `GET /api/v1/bodies/{id}/reports`: what a body is to be told of at its next meeting. */
export interface ReportsView {
  body: { id: string; name: string };
  /** Swedish dates, both included. */
  from: string;
  to: string;
  /** The meeting it is for, where the calendar has one. */
  meeting?: string;
  /** Decisions on delegation, to be *anmälda*. */
  delegated: ReportedView[];
  /** Positions and minutes of the presidium, as *meddelanden*. */
  messages: ReportedView[];
}

export interface ReportedView {
  case: string;
  title: string;
  /** *Presidiets ställningstagande* */
  name: string;
  outcome: string;
  date: string;
  /** Who decided, and the point of the delegation order; or the paragraph of the minutes. */
  detail?: string;
  record: string;
}

/** `GET /api/v1/cases/{nr}/history`: who did what, when, in which role then, from where. */
export interface HistoryExport {
  nr: string;
  title: string;
  municipality: string;
  /** Content hash of the policy. */
  policy: string;
  exportedAt: string;
  exportedBy: string;
  entries: HistoryRow[];
  answers: AnswerRow[];
}

export interface HistoryRow {
  version: number;
  at: string;
  who: string;
  /** As it was then. */
  role: string;
  what: string[];
  /** Hash of the log's row. */
  hash: string;
}

export interface AnswerRow {
  at: string;
  round: string;
  body: string;
  who: string;
  /** As it was then. */
  role: string;
  /** *kort*, *flik*, *Outlook*, *API* */
  from: string;
  /** Absent while the round is open and the policy shows answers after it. */
  choice?: string;
  reserved: boolean;
  reason?: string;
}
