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
  /** Found ready to be settled: whoever wanted it supplemented is asked again. */
  ready?: string;
  /** Whether somebody is recused, while the others judge it; the reason only to them and the secretary. */
  dispute?: { person: string; by: string; reason?: string; answered: number; judges: number };
  /** Disputes that are judged, a sentence each. */
  settled: string[];
  /** Of a presidium's own meeting: how far its minutes have come. */
  minutes?: { state: string; paragraph?: string; rejected?: { by: string; reason: string } };
  reservations: { name: string; reason?: string }[];
  /** Whether the reader leads it or keeps its records: they alone see who has not answered an open question. */
  leads: boolean;
  /** Hidden from whoever is recused. */
  hidden: boolean;
}

export interface RoundMember {
  id: string;
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
