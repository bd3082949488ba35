import { line, lowest, margins, type Pdf, widthOf, write } from './page.ts';

interface Cell {
  text: string;
  header?: 'Row' | 'Column';
}

const size = 10.5;
const gap = 12;
const padding = 4;

type Element = ReturnType<Pdf['struct']>;

/** Rows ruled below, as official tables are. A row begins where it fits; only its last cell may run on to the next page. */
const table = (pdf: Pdf, parent: Element, shares: readonly number[], rows: readonly Cell[][]): void => {
  const whole = widthOf(pdf);
  const widths = shares.map((share) => share * whole);
  const element = pdf.struct('Table');
  parent.add(element);
  for (const row of rows) drawRow(pdf, element, widths, row);
  element.end();
  pdf.x = margins.left;
  pdf.y += 8;
};

const drawRow = (pdf: Pdf, parent: Element, widths: readonly number[], row: readonly Cell[]): void => {
  const heights = row.map(({ text, header }, i) =>
    write(pdf, header ? 'strong' : 'text', size).heightOfString(text, { width: (widths[i] ?? 0) - gap }),
  );
  const tallest = Math.max(...heights) + 2 * padding;
  const fits = tallest < lowest(pdf) - margins.top;
  if (pdf.y + (fits ? tallest : 60) > lowest(pdf)) pdf.addPage();
  const top = pdf.y;
  const element = pdf.struct('TR');
  parent.add(element);
  let x = margins.left;
  let bottom = top;
  row.forEach((cell, i) => {
    const width = (widths[i] ?? 0) - gap;
    const left = x;
    const draw = () => {
      write(pdf, cell.header ? 'strong' : 'text', size).text(cell.text || ' ', left, top + padding, {
        width,
      });
    };
    element.add(
      cell.header ? pdf.struct('TH', { scope: cell.header } as object, draw) : pdf.struct('TD', {}, draw),
    );
    // On another page than the row began, what is lowest is where the last cell ended.
    bottom = pdf.y < top ? pdf.y : Math.max(bottom, pdf.y);
    x += widths[i] ?? 0;
  });
  element.end();
  pdf.y = bottom + padding;
  line(pdf, pdf.y);
  pdf.y += 1;
};

export const factsTable = (pdf: Pdf, parent: Element, facts: readonly [string, string][]): void =>
  table(
    pdf,
    parent,
    [0.34, 0.66],
    facts.map(([key, value]) => [{ text: key, header: 'Row' }, { text: value }]),
  );

export const headedTable = (
  pdf: Pdf,
  parent: Element,
  head: readonly string[],
  rows: readonly string[][],
): void =>
  table(
    pdf,
    parent,
    head.map(() => 1 / head.length),
    [
      head.map((text): Cell => ({ text, header: 'Column' })),
      ...rows.map((row) => row.map((text): Cell => ({ text }))),
    ],
  );
