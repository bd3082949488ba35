import { RegisterUnavailable } from '../../application/ports/log.ts';
import { mediaTypes, type RecordLibrary } from '../../application/ports/record-files.ts';
import { GraphFailure } from '../graph/errors.ts';
import { path } from '../graph/path.ts';
import { isGraphs, unavailable } from './unavailable.ts';
import type { Wires } from './wires.ts';

/** The default document library of the register site. Files are written once and never over another. */
export const createLibrary = ({ door }: Wires, siteId: string): RecordLibrary => {
  let known: string | undefined;
  const drive = async (): Promise<string> => {
    if (known !== undefined) return known;
    const { body } = await door.call<{ id: string }>({ method: 'GET', path: path`/sites/${siteId}/drive` });
    known = body.id;
    return known;
  };
  const content = async (file: string): Promise<string> =>
    `${path`/drives/${await drive()}`}/root:/${file.split('/').map(encodeURIComponent).join('/')}:/content`;

  const read = async (file: string): Promise<Uint8Array | undefined> => {
    try {
      const { body } = await door.call<Uint8Array | undefined>({ method: 'GET', path: await content(file) });
      return body ?? new Uint8Array();
    } catch (error) {
      if (error instanceof GraphFailure && error.status === 404) return undefined;
      throw unavailable(`Filen ${file} kunde inte läsas`, error);
    }
  };

  /** What Graph answered where it was no yes. */
  const put = async (file: string, bytes: Uint8Array, type: string): Promise<Error | undefined> => {
    try {
      await door.call({
        method: 'PUT',
        path: await content(file),
        query: { '@microsoft.graph.conflictBehavior': 'fail' },
        headers: { 'Content-Type': type },
        body: bytes,
      });
      return undefined;
    } catch (error) {
      if (isGraphs(error)) return error;
      throw error;
    }
  };

  return {
    read,
    file: async (file, bytes, format) => {
      const refused = await put(file, bytes, mediaTypes[format]);
      // What stands there tells: the answer may have been lost, or another may have been first.
      const standing = await read(file);
      if (standing) return { kind: refused ? 'standing' : 'filed', bytes: standing };
      throw new RegisterUnavailable(`Filen ${file} kunde inte sparas`, { cause: refused });
    },
  };
};
