/** `GET /api/v1/cases` */
export interface CaseList {
  items: CaseRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface CaseRow {
  nr: string;
  title: string;
  place?: string;
  state: 'open' | 'closed';
  channel: { id: string; name: string };
  level?: { number: number; name: string };
  /** What it may be called to the public so far. */
  word?: string;
  step: { id: string; name: string };
  next: NextStep;
  late: boolean;
  openedAt: string;
  changedAt: string;
  /** Whether the reader has something to do in it. */
  mine: boolean;
}

/** Where it stands, what comes next, who does it. */
export interface NextStep {
  step: string;
  what: string;
  who: string;
  due?: string;
}
