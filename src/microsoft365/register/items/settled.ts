/** A single line in SharePoint holds so many characters. */
export const mostInALine = 255;

/** What SharePoint could trim, cut or normalise in a single line is settled before it is hashed or compared. */
export const settledLine = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, mostInALine);

/** Line ends as SharePoint keeps them, so that a digest holds of what is read back. */
export const settledText = (text: string): string => text.replace(/\r\n?/g, '\n');
