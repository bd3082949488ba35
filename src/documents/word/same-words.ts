import { strFromU8, unzipSync } from 'fflate';

/** What the body, header and footer of a Word file say; undefined for what is no Word file. */
const wordsOf = (bytes: Uint8Array): string | undefined => {
  const parts = partsOf(bytes);
  const names = Object.keys(parts).filter((name) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(name));
  return names.includes('word/document.xml')
    ? names
        .sort()
        .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
        .join('\n')
    : undefined;
};

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes);
  } catch (error) {
    // Whatever is no zip has no words to compare.
    if (error instanceof Error && 'code' in error) return {};
    throw error;
  }
};

/**
 * Whether two Word files say the same. SharePoint is reported to write a library's own properties into Office files on
 * upload, so that what it gives back may be other bytes; not verified against Microsoft.
 */
export const sameWords = (one: Uint8Array, other: Uint8Array): boolean => {
  const words = wordsOf(one);
  return words !== undefined && words === wordsOf(other);
};
