import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block } from '../../application/ports/record-files.ts';
import { factShares, tableShares } from '../shares.ts';

/** A block as Word has it. */
export const wordBlock = (block: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        }),
      ];
    case 'paragraph':
      return paragraphs(block.text);
    case 'quote':
      return [
        ...(block.by === undefined
          ? []
          : [
              new Paragraph({
                keepNext: true,
                spacing: { after: 40 },
                children: [new TextRun({ text: `${block.by}:`, bold: true })],
              }),
            ]),
        ...paragraphs(block.text, 'Quote'),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ children: lines(item), bullet: { level: 0 }, spacing: { after: 40 } }),
      );
    case 'facts':
      return [factsTable(block.rows), space()];
    case 'table':
      return [headedTable(block), space()];
  }
};

/** A blank line parts paragraphs, a single one is a line of its own. */
const paragraphs = (text: string, style?: string): Paragraph[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => new Paragraph({ children: lines(part), ...(style === undefined ? {} : { style }) }));

const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...(i === 0 ? {} : { break: 1 }) }));

const space = (): Paragraph => new Paragraph({ spacing: { after: 60 } });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BFC5CD' };
const ruled = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: thin,
  insideHorizontal: thin,
};
const whole = { size: 100, type: WidthType.PERCENTAGE };

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 50, bottom: 50, left: 0, right: 140 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: bold ? [new TextRun({ text, bold })] : lines(text),
      }),
    ],
  });

const factsTable = (rows: readonly [string, string][]): Table => {
  const [keys, values] = factShares(rows);
  return new Table({
    width: whole,
    borders: ruled,
    rows: rows.map(
      ([key, value]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(key, keys * 100, true), cell(value, values * 100)],
        }),
    ),
  });
};

const headedTable = (table: Extract<Block, { kind: 'table' }>): Table => {
  const { head, rows } = table;
  const widths = tableShares(table).map((share) => share * 100);
  const width = (i: number): number => widths[i] ?? 0;
  return new Table({
    width: whole,
    borders: ruled,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, i) => cell(text, width(i), true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, width(i))) }),
      ),
    ],
  });
};
