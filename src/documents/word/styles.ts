import type { IStylesOptions } from 'docx';

const font = 'Calibri';
const dark = '1F2A37';

/** Headings are headings, not large text: the navigation pane and screen readers find them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font, size: 36, bold: true, color: dark },
      paragraph: { spacing: { before: 360, after: 240 } },
    },
    heading1: {
      run: { font, size: 36, bold: true, color: dark },
      paragraph: { spacing: { before: 360, after: 240 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 26, bold: true, color: dark },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font, size: 22, bold: true, color: dark },
      paragraph: { spacing: { before: 200, after: 40 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 425, right: 425 }, spacing: { after: 60 } },
    },
    { id: 'Letterhead', name: 'Letterhead', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    {
      id: 'Foot',
      name: 'Foot',
      basedOn: 'Normal',
      run: { size: 16, color: '4B5563' },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
