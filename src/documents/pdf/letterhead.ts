import type { RecordSheet } from '../../application/ports/record-files.ts';
import { artifact, faint, ink, line, margins, type Pdf, widthOf, write } from './page.ts';

type Element = ReturnType<Pdf['struct']>;

/** Who writes and what it is, with date and numbers to the right, as municipal templates have it. */
export const letterhead = (pdf: Pdf, parent: Element, sheet: RecordSheet): void => {
  const left = widthOf(pdf) * 0.58;
  const column = { x: margins.left + left, width: widthOf(pdf) - left };
  const part = (tag: string, draw: () => void): void => {
    parent.add(pdf.struct(tag, {}, draw));
  };
  const top = pdf.y;
  part('P', () => write(pdf, 'strong', 14).text(sheet.municipality, margins.left, top, { width: left - 12 }));
  part('P', () => write(pdf, 'text', 11).text(sheet.body, margins.left, pdf.y + 1, { width: left - 12 }));
  const ended = pdf.y;
  pdf.y = top + 2;
  for (const text of [sheet.date, ...sheet.references.map(([key, value]) => `${key}: ${value}`)])
    part('P', () =>
      write(pdf, 'text', 10.5).text(text, column.x, pdf.y, { width: column.width, align: 'right' }),
    );
  pdf.y = Math.max(ended, pdf.y) + 18;
  part('P', () =>
    write(pdf, 'strong', 12).text(sheet.name.toLocaleUpperCase('sv'), margins.left, pdf.y, {
      width: widthOf(pdf),
      characterSpacing: 0.6,
    }),
  );
  pdf.y += 4;
  line(pdf, pdf.y, ink, 1);
};

/** Above and below every page; no part of what is read. Drawn when the number of pages is known. */
export const running = (pdf: Pdf, sheet: RecordSheet): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Text below the margin would begin a new page.
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    artifact(pdf, () => {
      const above = [sheet.municipality, sheet.name, sheet.references.at(-1)?.[1] ?? ''].join('  ·  ');
      const one = { width: widthOf(pdf), lineBreak: false } as const;
      write(pdf, 'text', 8.5, faint);
      pdf.text(above, margins.left, 40, one);
      pdf.text(`Sida ${page + 1} (${count})`, margins.left, 40, { ...one, align: 'right' });
      pdf.text(sheet.foot, margins.left, pdf.page.height - 52, { width: widthOf(pdf) });
    });
  }
};
