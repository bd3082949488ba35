import type { FiledRecord } from '../../domain/dialogue/case/events.ts';
import { filedPdf } from '../records/filed-pdf.ts';

/** The record that was filed last of a round or decision: the PDF's name and digest, and where it can be fetched. */
export const recordColumns = (records: readonly FiledRecord[], of: string, link: string) => {
  const pdf = filedPdf(records, of);
  return pdf
    ? { Record: pdf.name, RecordDigest: pdf.digest, Link: link }
    : { Record: null, RecordDigest: null, Link: null };
};
