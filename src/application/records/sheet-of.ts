import type { RecordSheet } from '../ports/record-files.ts';
import { extractRecord } from './extract-record.ts';
import { minutesRecord } from './minutes-record.ts';
import { officialLetter } from './official-letter.ts';
import type { CaseRecord, RecordKind } from './record.ts';
import { roundRecord } from './round-record.ts';
import type { RecordSource } from './source.ts';

const writers: Record<RecordKind, (source: RecordSource, record: CaseRecord) => RecordSheet> = {
  tjansteskrivelse: officialLetter,
  synpunkter: roundRecord,
  stallningstagande: roundRecord,
  beredning: roundRecord,
  delegationsbeslut: roundRecord,
  utkast: minutesRecord,
  protokoll: minutesRecord,
  protokollsutdrag: extractRecord,
};

/** A record as it is to be read. `source` is the case as it stood when the record arose. */
export const sheetOf = (source: RecordSource, record: CaseRecord): RecordSheet =>
  writers[record.kind](source, record);
