import type { RecordFiles } from '../application/ports/record-files.ts';
import { everyText } from './every-text.ts';
import { legible } from './legible.ts';
import { makePdf } from './pdf/make-pdf.ts';
import { makeWord } from './word/make-word.ts';
import { sameWords } from './word/same-words.ts';

/** Records as Word and PDF files. */
export const createRecordFiles = (): RecordFiles => ({
  make: (sheet, format) => (format === 'docx' ? makeWord : makePdf)(everyText(sheet, legible)),
  tellTheSame: (one, other, format) => sameBytes(one, other) || (format === 'docx' && sameWords(one, other)),
});

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
