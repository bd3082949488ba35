import type { Block } from '../../application/ports/record-files.ts';
import { factShares, tableShares } from '../shares.ts';
import { artifact, line, lowest, margins, type Pdf, widthOf, write } from './page.ts';

interface Cell {
  text: string;
  header?: 'Row' | 'Column';
}

type Headed = Extract<Block, { kind: 'table' }>;
type Element = ReturnType<Pdf['struct']>;

/** Rows of cells and the width of each column in points. */
interface Grid {
  widths: number[];
  head?: Cell[];
  rows: Cell[][];
}

const size = 10.5;
const gap = 12;
const padding = 4;

const widthsOf = (pdf: Pdf, shares: readonly number[]): number[] =>
  shares.map((share) => share * widthOf(pdf));

const factsGrid = (pdf: Pdf, facts: readonly [string, string][]): Grid => ({
  widths: widthsOf(pdf, factShares(facts)),
  rows: facts.map(([key, value]) => [{ text: key, header: 'Row' }, { text: value }]),
});

const headedGrid = (pdf: Pdf, table: Headed): Grid => ({
  widths: widthsOf(pdf, tableShares(table)),
  head: table.head.map((text): Cell => ({ text, header: 'Column' })),
  rows: table.rows.map((row) => row.map((text): Cell => ({ text }))),
});

const rowHeight = (pdf: Pdf, widths: readonly number[], row: readonly Cell[]): number =>
  Math.max(
    ...row.map(({ text, header }, i) =>
      write(pdf, header ? 'strong' : 'text', size).heightOfString(text || ' ', {
        width: (widths[i] ?? 0) - gap,
      }),
    ),
  ) +
  2 * padding +
  1;

const heightOf = (pdf: Pdf, { widths, head, rows }: Grid): number =>
  [...(head ? [head] : []), ...rows].reduce((sum, row) => sum + rowHeight(pdf, widths, row), 0);

/** Rows ruled below, as official tables are. A row begins where it fits; only its last cell may run on to the next page. */
const draw = (pdf: Pdf, parent: Element, { widths, head, rows }: Grid): void => {
  const element = pdf.struct('Table');
  parent.add(element);
  if (head) drawRow(pdf, element, widths, head);
  for (const row of rows) drawRow(pdf, element, widths, row, head);
  element.end();
  pdf.x = margins.left;
  pdf.y += 8;
};

const drawRow = (
  pdf: Pdf,
  parent: Element,
  widths: readonly number[],
  row: readonly Cell[],
  head?: readonly Cell[],
): void => {
  const tallest = rowHeight(pdf, widths, row);
  const fits = tallest < lowest(pdf) - margins.top - 60;
  if (pdf.y + (fits ? tallest : 60) > lowest(pdf)) {
    pdf.addPage();
    // For the eye only: who listens has had the headings, and each cell is tied to them.
    if (head) artifact(pdf, () => cells(pdf, widths, head, (_, text) => text()));
    if (head) ruled(pdf);
  }
  const element = pdf.struct('TR');
  parent.add(element);
  cells(pdf, widths, row, ({ header }, text) => {
    element.add(header ? pdf.struct('TH', { scope: header } as object, text) : pdf.struct('TD', {}, text));
  });
  element.end();
  ruled(pdf);
};

/** Places each cell's text and leaves the page at the lowest of them. */
const cells = (
  pdf: Pdf,
  widths: readonly number[],
  row: readonly Cell[],
  put: (cell: Cell, text: () => void) => void,
): void => {
  const top = pdf.y;
  let x = margins.left;
  let bottom = top;
  row.forEach((cell, i) => {
    const [left, width] = [x, (widths[i] ?? 0) - gap];
    put(cell, () => {
      write(pdf, cell.header ? 'strong' : 'text', size).text(cell.text || ' ', left, top + padding, {
        width,
      });
    });
    // On another page than the row began, what is lowest is where the last cell ended.
    bottom = pdf.y < top ? pdf.y : Math.max(bottom, pdf.y);
    x += widths[i] ?? 0;
  });
  pdf.y = bottom + padding;
};

const ruled = (pdf: Pdf): void => {
  line(pdf, pdf.y);
  pdf.y += 1;
};

export const factsTable = (pdf: Pdf, parent: Element, facts: readonly [string, string][]): void =>
  draw(pdf, parent, factsGrid(pdf, facts));

export const headedTable = (pdf: Pdf, parent: Element, table: Headed): void =>
  draw(pdf, parent, headedGrid(pdf, table));

/** How much of a table should stand together with the heading above it: all of a small one. */
export const heightWanted = (pdf: Pdf, table: Headed | Extract<Block, { kind: 'facts' }>): number => {
  const grid = table.kind === 'facts' ? factsGrid(pdf, table.rows) : headedGrid(pdf, table);
  const height = heightOf(pdf, grid);
  return height < 260 ? height : 80;
};
