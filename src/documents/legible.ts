/** What neither XML nor a page can hold: control characters and what is no character. */
const unprintable = /[^\P{C}\n\p{Cf}\p{Co}]/gu;

/** The text such that any reader can open a file with it. Halves of characters are replaced, tabs become spaces. */
export const legible = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(unprintable, '');
