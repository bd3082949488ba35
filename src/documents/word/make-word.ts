import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { RecordSheet } from '../../application/ports/record-files.ts';
import { wordBlock } from './blocks.ts';
import { letterhead, running } from './letterhead.ts';
import { settledFile } from './settled-file.ts';
import { styles } from './styles.ts';

/** A4 with the margins of Swedish office templates, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1250, bottom: 1250, left: 1440, right: 1440, header: 600, footer: 500 },
};

/** The record as a Word file, with real headings, tables with header rows, and Swedish as its language. */
export const makeWord = async (sheet: RecordSheet): Promise<Uint8Array> => {
  const { header, footer } = running(sheet);
  const document = new Document({
    creator: sheet.municipality,
    lastModifiedBy: sheet.municipality,
    title: `${sheet.name}: ${sheet.title}`,
    subject: sheet.references.map(([key, value]) => `${key} ${value}`).join(', '),
    styles,
    sections: [
      {
        properties: { page },
        headers: { default: header },
        footers: { default: footer },
        children: [
          ...letterhead(sheet),
          new Paragraph({ text: sheet.title, heading: HeadingLevel.HEADING_1 }),
          ...sheet.blocks.flatMap(wordBlock),
        ],
      },
    ],
  });
  const made = await Packer.toBuffer(document);
  return settledFile(new Uint8Array(made), sheet.at);
};
