import type PDFDocument from 'pdfkit';
import { type FontName, fontFiles } from './fonts.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

export const margins = { top: 78, bottom: 72, left: 71, right: 71 };
export const ink = '#1f2a37';
export const faint = '#4b5563';
export const rule = '#bfc5cd';

export const widthOf = (pdf: Pdf): number => pdf.page.width - margins.left - margins.right;
export const lowest = (pdf: Pdf): number => pdf.page.height - margins.bottom;

/** Begins a new page unless so much height is left. */
export const room = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > lowest(pdf)) pdf.addPage();
};

export const write = (pdf: Pdf, font: FontName, size: number, colour = ink): Pdf =>
  pdf.font(fontFiles[font]).fontSize(size).fillColor(colour);

/** What is drawn for the eye only: readers of the structure are not told. */
export const artifact = (pdf: Pdf, draw: () => void): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
};

export const line = (pdf: Pdf, y: number, colour = rule, width = 0.6): void => {
  artifact(pdf, () => {
    pdf
      .moveTo(margins.left, y)
      .lineTo(margins.left + widthOf(pdf), y)
      .lineWidth(width)
      .strokeColor(colour)
      .stroke();
  });
};
