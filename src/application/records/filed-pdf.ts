import type { FiledRecord } from '../../domain/dialogue/case/events.ts';

/** The PDF that was filed last of a round (`R2`) or a decision (`B1`): name and digest. The letter that prepared it is another. */
export const filedPdf = (
  records: readonly FiledRecord[],
  of: string,
): FiledRecord['files'][number] | undefined =>
  records
    .findLast((r) => r.record.startsWith(`${of}-`) && !r.record.includes('tjansteskrivelse'))
    ?.files.find((f) => f.name.endsWith('.pdf'));
