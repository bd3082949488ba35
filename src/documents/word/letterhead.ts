import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import type { RecordSheet } from '../../application/ports/record-files.ts';

const toTheRight = [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }];

const line = (left: ParagraphChild[], right: string): Paragraph =>
  new Paragraph({
    style: 'Letterhead',
    tabStops: toTheRight,
    children: [...left, new TextRun({ text: `\t${right}` })],
  });

/** Who writes and what it is, with date and numbers to the right, as municipal templates have it. */
export const letterhead = (sheet: RecordSheet): Paragraph[] => [
  line([new TextRun({ text: sheet.municipality, bold: true, size: 26 })], sheet.date),
  ...sheet.references.map(([key, value], i) =>
    line(i === 0 ? [new TextRun({ text: sheet.body })] : [], `${key}: ${value}`),
  ),
  new Paragraph({
    style: 'Letterhead',
    spacing: { before: 240 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '1F2A37', space: 4 } },
    children: [new TextRun({ text: sheet.name.toLocaleUpperCase('sv'), bold: true, size: 24 })],
  }),
];

/** On every page: what it is and of what, and the page. */
export const running = (sheet: RecordSheet) => ({
  header: new Header({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: toTheRight,
        children: [
          new TextRun({
            text: `${sheet.municipality}  ·  ${sheet.name}  ·  ${sheet.references.at(-1)?.[1] ?? ''}\t`,
          }),
          new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  }),
  footer: new Footer({ children: [new Paragraph({ style: 'Foot', text: sheet.foot })] }),
});
