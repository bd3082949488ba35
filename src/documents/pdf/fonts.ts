import { fileURLToPath } from 'node:url';

/** Source Sans 3 (SIL Open Font License), whole: Latin with the Sami letters, Greek, Cyrillic. Embedded, as PDF/A asks. */
export const fontFiles = {
  text: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  ),
  strong: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  ),
};
export type FontName = keyof typeof fontFiles;
