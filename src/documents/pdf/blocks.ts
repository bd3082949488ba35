import type { Block } from '../../application/ports/record-files.ts';
import { margins, type Pdf, room, widthOf, write } from './page.ts';
import { factsTable, headedTable, heightWanted } from './table.ts';

type Element = ReturnType<Pdf['struct']>;

const size = 11;
const indent = 22;

/** A block drawn where the page stands, and told in the structure as what it is. */
export const drawBlock = (pdf: Pdf, parent: Element, block: Block, next?: Block): void => {
  switch (block.kind) {
    case 'heading':
      heading(pdf, parent, block.level === 1 ? 'H2' : 'H3', block.text, next);
      break;
    case 'paragraph':
      paragraphs(pdf, parent, block.text, 0);
      break;
    case 'quote':
      quote(pdf, parent, block.text, block.by);
      break;
    case 'list':
      list(pdf, parent, block.items);
      break;
    case 'facts':
      factsTable(pdf, parent, block.rows);
      break;
    case 'table':
      headedTable(pdf, parent, block);
  }
};

export const heading = (
  pdf: Pdf,
  parent: Element,
  tag: 'H1' | 'H2' | 'H3',
  text: string,
  next?: Block,
): void => {
  const height = { H1: 18, H2: 13.5, H3: 11 }[tag];
  pdf.y += { H1: 16, H2: 12, H3: 6 }[tag];
  // A heading never stands alone at the foot of a page.
  const below = next?.kind === 'table' || next?.kind === 'facts' ? heightWanted(pdf, next) : height * 2;
  room(pdf, height * 2 + below);
  element(pdf, parent, tag, () =>
    write(pdf, 'strong', height).text(text, margins.left, pdf.y, { width: widthOf(pdf), lineGap: 1 }),
  );
  pdf.y += { H1: 10, H2: 4, H3: 2 }[tag];
};

const element = (pdf: Pdf, parent: Element, tag: string, draw: () => void): void => {
  const made = pdf.struct(tag, {}, draw);
  parent.add(made);
};

/** A blank line parts paragraphs, a single one is a line of its own. */
const paragraphs = (pdf: Pdf, parent: Element, text: string, inset: number): void => {
  for (const part of text.split(/\n{2,}/).filter((p) => p.trim() !== '')) {
    room(pdf, size * 2.8);
    element(pdf, parent, 'P', () =>
      write(pdf, 'text', size).text(part, margins.left + inset, pdf.y, {
        width: widthOf(pdf) - 2 * inset,
        lineGap: 2.5,
      }),
    );
    pdf.y += 6;
  }
};

const quote = (pdf: Pdf, parent: Element, text: string, by?: string): void => {
  if (by !== undefined) {
    room(pdf, size * 5);
    element(pdf, parent, 'P', () =>
      write(pdf, 'strong', size).text(`${by}:`, margins.left, pdf.y, { width: widthOf(pdf) }),
    );
    pdf.y += 3;
  }
  const quoted = pdf.struct('BlockQuote');
  parent.add(quoted);
  paragraphs(pdf, quoted, text, indent);
  quoted.end();
  pdf.x = margins.left;
};

const list = (pdf: Pdf, parent: Element, items: readonly string[]): void => {
  const made = pdf.struct('L');
  parent.add(made);
  for (const item of items) {
    room(pdf, size * 2.8);
    const top = pdf.y;
    const entry = pdf.struct('LI');
    made.add(entry);
    element(pdf, entry, 'Lbl', () =>
      write(pdf, 'text', size).text('•', margins.left + 6, top, { width: 12 }),
    );
    element(pdf, entry, 'LBody', () =>
      write(pdf, 'text', size).text(item, margins.left + indent, top, {
        width: widthOf(pdf) - indent,
        lineGap: 2,
      }),
    );
    entry.end();
    pdf.y += 2;
  }
  made.end();
  pdf.x = margins.left;
  pdf.y += 4;
};
