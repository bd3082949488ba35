import PDFDocument from 'pdfkit';
import type { RecordSheet } from '../../application/ports/record-files.ts';
import { drawBlock, heading } from './blocks.ts';
import { drawable } from './drawable.ts';
import { fontFiles } from './fonts.ts';
import { letterhead, running } from './letterhead.ts';
import { margins, type Pdf } from './page.ts';

/** The record as a PDF/A-2a file: embedded fonts, structure with headings and tables, Swedish as its language, its title shown. */
export const makePdf = async (given: RecordSheet): Promise<Uint8Array> => {
  const moment = new Date(given.at);
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    font: fontFiles.text,
    info: {
      Title: `${given.name}: ${given.title}`,
      Author: given.municipality,
      Subject: given.references.map(([key, value]) => `${key} ${value}`).join(', '),
      CreationDate: moment,
      ModDate: moment,
    },
  });
  const sheet = drawable(given, pdf);
  const bytes = collected(pdf);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  letterhead(pdf, whole, sheet);
  heading(pdf, whole, 'H1', sheet.title);
  sheet.blocks.forEach((block, i) => {
    drawBlock(pdf, whole, block, sheet.blocks[i + 1]);
  });
  whole.end();
  running(pdf, sheet);
  pdf.end();
  return bytes;
};

const collected = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      .on('error', reject);
  });
