import type { Documents } from '../ports/documents.ts';
import type { Commit, LogFeed } from '../ports/log.ts';
import type { Ids } from '../ports/outward.ts';
import type { RecordLibrary } from '../ports/record-files.ts';
import { filePath } from './file-name.ts';
import { referencesIn } from './texts-at-hand.ts';

/** What was looked at, and every sentence about something that is not as it was written. */
export interface Verified {
  streams: number;
  rows: number;
  texts: number;
  files: number;
  findings: string[];
}

interface Register {
  feed: LogFeed;
  documents: Documents;
  library: RecordLibrary;
}

/**
 * Holds the whole register against itself: the hash chain of every stream, every text that the log refers to, every file that it
 * says was filed. Throws RegisterUnavailable when it cannot be read.
 */
export const verifyRegister = async (
  { feed, documents, library }: Register,
  ids: Pick<Ids, 'digest'>,
): Promise<Verified> => {
  // Asked first: it says at once when the register is out of reach.
  await documents.refresh();
  const { commits, findings } = await wholeLog(feed);
  const references = new Map(commits.flatMap((c) => referencesIn(c.events)).map((r) => [r.id, r]));
  for (const { id, digest } of references.values()) {
    const stored = documents.get(id);
    if (!stored) findings.push(`Texten ${id} saknas i Handlingar.`);
    else if (stored.digest !== digest)
      findings.push(`Texten ${id} (${stored.type} i ${stored.stream}) har ändrats.`);
  }
  const filed = commits.flatMap(filedIn);
  for (const { path, digest } of filed) {
    const bytes = await library.read(path);
    if (!bytes) findings.push(`Filen ${path} saknas i dokumentbiblioteket.`);
    else if (ids.digest(bytes) !== digest) findings.push(`Filen ${path} har ändrats.`);
  }
  return {
    streams: new Set(commits.map((c) => c.stream)).size,
    rows: commits.length,
    texts: references.size,
    files: filed.length,
    findings,
  };
};

/** The rows that hold, and an alarm for each that does not. */
const wholeLog = async (feed: LogFeed): Promise<{ commits: Commit[]; findings: string[] }> => {
  const [commits, findings]: [Commit[], string[]] = [[], []];
  await feed.start({
    commits: (more) => void commits.push(...more),
    forget: () => {
      commits.length = 0;
    },
    alarm: ({ message }) => void findings.push(message),
  });
  await feed.stop();
  return { commits, findings };
};

const filedIn = ({ stream, events }: Commit): { path: string; digest: string }[] =>
  events.flatMap((e) =>
    e.type === 'RecordFiled'
      ? (e.files as { name: string; digest: string }[]).map(({ name, digest }) => ({
          path: filePath(stream, name),
          digest,
        }))
      : [],
  );
