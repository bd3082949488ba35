/** What sort of record it is; the name goes into the file's. */
export const recordKinds = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  synpunkter: 'Presidiets synpunkter',
  stallningstagande: 'Presidiets ställningstagande',
  beredning: 'Presidiets beredning inför sammanträde',
  delegationsbeslut: 'Delegationsbeslut',
  utkast: 'Protokoll att justera',
  protokoll: 'Protokoll från presidiesammanträde',
  protokollsutdrag: 'Protokollsutdrag',
} as const;
export type RecordKind = keyof typeof recordKinds;

/** What those who adjust the minutes read: no record, and not filed, before they have approved it. */
export const isDraft = ({ kind }: Pick<CaseRecord, 'kind'>): boolean => kind === 'utkast';

/** Something that is to be recorded: of a round (`R2`) or of a decision in a meeting (`B1`). */
export interface CaseRecord {
  /** `R2-stallningstagande`; what is added later makes a further version, `R2-stallningstagande-2`. */
  id: string;
  kind: RecordKind;
  /** 1 for the first; a later one tells all that the earlier did and what was added. */
  version: number;
  /** Version of the case that the record tells of. */
  commit: number;
  /** When what it tells of happened; UTC instant. */
  at: string;
  round?: string;
  /** Index among the case's recorded decisions. */
  decision?: number;
}
