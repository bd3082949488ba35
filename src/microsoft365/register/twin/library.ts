import type { RecordLibrary } from '../../../application/ports/record-files.ts';
import type { TwinStore } from './store.ts';

/** The document library in memory. */
export const createTwinLibrary = ({ files }: TwinStore): RecordLibrary => ({
  file: async (path, bytes) => {
    const standing = files.get(path);
    if (standing) return { kind: 'standing', bytes: standing };
    files.set(path, bytes);
    return { kind: 'filed', bytes };
  },
  read: async (path) => files.get(path),
});
