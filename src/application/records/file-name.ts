import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { RecordFormat } from '../ports/record-files.ts';
import type { CaseRecord } from './record.ts';

/**
 * `MD-2026-0001_R2_stallningstagande_2026-10-01.docx`; a later version says so: `…_2026-10-01_v2.docx`. Letters without
 * diacritics, digits, hyphen and underscore, which every registry and archive takes.
 */
export const fileName = (nr: string, record: CaseRecord, format: RecordFormat): string => {
  const of = record.id.slice(0, record.id.indexOf('-'));
  const version = record.version === 1 ? '' : `_v${record.version}`;
  return `${nr}_${of}_${record.kind}_${swedishDate(record.at)}${version}.${format}`;
};

/** Where it lies in the document library. */
export const filePath = (nr: string, name: string): string => `Handlingar/${nr}/${name}`;
