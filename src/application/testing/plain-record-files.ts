import type { RecordFiles } from '../ports/record-files.ts';

/** Files that are the sheet itself, for tests of what is filed, not of its form. */
export const plainRecordFiles: RecordFiles = {
  make: async (sheet, format) => new TextEncoder().encode(`${format} ${JSON.stringify(sheet)}`),
  tellTheSame: (one, other) => one.join() === other.join(),
};
