import type { RecordSheet } from '../../application/ports/record-files.ts';
import { everyText } from '../every-text.ts';
import type { Pdf } from './page.ts';

/** The library keeps the opened font in a property of its own. */
interface WithFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Signs that the font lacks (an emoji, Arabic) stand as a box: PDF/A allows no missing glyph. The whole text is in the Word file. */
export const drawable = (sheet: RecordSheet, pdf: Pdf): RecordSheet => {
  const { font } = (pdf as unknown as WithFont)._font;
  const known = new Map<string, string>([['\n', '\n']]);
  const sign = (character: string): string => {
    const drawn =
      known.get(character) ?? (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '□');
    known.set(character, drawn);
    return drawn;
  };
  // Joiners and direction marks are nothing to draw.
  return everyText(sheet, (text) => [...text.replace(/\p{Cf}/gu, '')].map(sign).join(''));
};
