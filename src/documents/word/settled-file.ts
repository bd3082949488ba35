import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day a zip can tell, in whatever zone the machine is. */
const noTime = new Date(1980, 0, 2);

/** The library writes the moment of making into the file: here it says when what it tells of happened, so that the same record is the same file. */
export const settledFile = (made: Uint8Array, at: string): Uint8Array => {
  const parts = unzipSync(made);
  const core = parts['docProps/core.xml'];
  if (!core) throw new Error('The Word file has no properties');
  const moment = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const settled = strFromU8(core).replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => tag + moment,
  );
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(settled) }, { mtime: noTime });
};
