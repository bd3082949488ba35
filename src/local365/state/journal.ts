import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** One change of one record. A line of the journal is the array of all changes of one commit. */
export type Change =
  | { put: [collection: string, id: string, record: unknown] }
  | { delete: [collection: string, id: string] };

const NEWLINE = 0x0a;

/**
 * An append-only file of JSON lines, one line a commit. A line counts once its newline is on disk: a process killed in
 * the middle of a write leaves a torn last line, which is cut off at the next start.
 */
export class Journal {
  readonly #directory: string;
  readonly #file: string;
  #descriptor: number;
  #bytes = 0;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#directory = directory;
    this.#file = join(directory, 'journal.jsonl');
    this.#descriptor = openSync(this.#file, existsSync(this.#file) ? 'r+' : 'w+');
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Hands every commit on disk to `apply`, in order. Throws if a line before the last one cannot be read. */
  replay(apply: (commit: readonly Change[]) => void): void {
    const content = readFileSync(this.#file);
    let start = 0;
    for (let end = content.indexOf(NEWLINE); end !== -1; end = content.indexOf(NEWLINE, start)) {
      apply(this.#parse(content.toString('utf8', start, end), start));
      start = end + 1;
    }
    if (start < content.length) ftruncateSync(this.#descriptor, start);
    this.#bytes = start;
  }

  /** Returns when the commit is on disk. If the disk refuses, nothing of it stays in the file. */
  append(commit: readonly Change[]): void {
    const line = Buffer.from(`${JSON.stringify(commit)}\n`);
    try {
      writeAll(this.#descriptor, line, this.#bytes);
      fdatasyncSync(this.#descriptor);
      this.#bytes += line.length;
    } catch (error) {
      ftruncateSync(this.#descriptor, this.#bytes);
      throw error;
    }
  }

  /** Replaces the whole journal, atomically: written beside, synced, and renamed over the old one. */
  rewrite(commits: Iterable<readonly Change[]>): void {
    const beside = `${this.#file}.new`;
    const descriptor = openSync(beside, 'w+');
    let bytes = 0;
    for (const commit of commits) {
      const line = Buffer.from(`${JSON.stringify(commit)}\n`);
      writeAll(descriptor, line, bytes);
      bytes += line.length;
    }
    fsyncSync(descriptor);
    renameSync(beside, this.#file);
    const directory = openSync(this.#directory, 'r');
    fsyncSync(directory);
    closeSync(directory);
    closeSync(this.#descriptor);
    this.#descriptor = descriptor;
    this.#bytes = bytes;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #parse(line: string, offset: number): Change[] {
    try {
      return JSON.parse(line) as Change[];
    } catch (cause) {
      throw new Error(`${this.#file} is damaged at byte ${offset}; start afresh or restore it`, { cause });
    }
  }
}

function writeAll(descriptor: number, bytes: Buffer, position: number): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  }
}
