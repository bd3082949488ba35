export interface RoundView {
  id: string;
  name: string;
  body: string;
  /** The legal form's word: *presidiets ställningstagande*. */
  form: string;
  state: 'open' | 'closed' | 'withdrawn';
  openedAt: string;
  due: string;
  members: RoundMember[];
  answered: number;
  seats: number;
  outcome?: string;
  rule?: string;
  closedAt?: string;
  closedBy?: string;
  /** Whether the reader leads it or keeps its records: they alone see who has not answered an open question. */
  leads: boolean;
  /** Hidden from whoever is recused. */
  hidden: boolean;
}

export interface RoundMember {
  name: string;
  role: string;
  /** While the question is open, told only of oneself and to whoever leads it or keeps its records. */
  answered: boolean;
  /** Only as the policy shows it. */
  choice?: string;
  reason?: string;
  /** The last day away; only whoever leads the question or keeps its records sees it. */
  away?: string;
}
