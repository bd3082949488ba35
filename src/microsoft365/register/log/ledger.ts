import type { Commit, LogAlarm } from '../../../application/ports/log.ts';
import { textOf } from '../items/item.ts';
import { type LogRow, rowHash } from './hash.ts';
import { commitOf, type KeyParts, keyOf, keyParts, logRowOf } from './row.ts';

interface Known {
  key: string;
  stream: string;
  /** Of the row and of the hash it carries: what a later delivery is compared with. */
  print: string;
}

interface Pending {
  row: LogRow;
  hash: string;
}

interface Stream {
  version: number;
  hash: string;
  /** Nothing after a break in the chain can be trusted. */
  broken: boolean;
}

/** Streams in which set-up races 20 creates against the real list: no part of the register. */
export const raceStream = 'PROVNING';

/**
 * What is known of the log's rows: verifies each, waits for contiguous versions within a stream, and notices what was
 * changed, removed, doubled. Rows may come late, again and in any order.
 */
export class Ledger {
  readonly #known = new Map<string, Known>();
  /** Rows until they are delivered: a long log is not to be in memory twice. */
  readonly #pending = new Map<string, Pending>();
  /** Key → item id of the row that counts. */
  readonly #standing = new Map<string, string>();
  readonly #streams = new Map<string, Stream>();
  /** Streams with rows not delivered yet. */
  readonly #waiting = new Set<string>();
  readonly #lastVersions = new Map<string, number>();
  readonly #reported = new Set<string>();
  #alarms: LogAlarm[] = [];

  take(id: string, fields: Record<string, unknown>): void {
    const row = logRowOf(fields);
    const hash = textOf(fields, 'Hash');
    const print = `${rowHash(row)} ${hash}`;
    const known = this.#known.get(id);
    if (known) {
      if (print !== known.print) this.#alarm('row-changed', known.stream, changedSentence(known.key));
      return;
    }
    if (row.Stream.startsWith(raceStream)) return;
    const key = keyParts(row.Key);
    if (!key) {
      this.#alarm('key-empty', row.Stream, `Rad ${id} saknar giltig nyckel och räknas inte.`);
      return;
    }
    this.#known.set(id, { key: row.Key, stream: key.stream, print });
    this.#pending.set(id, { row, hash });
    this.#stand(id, row.Key, key);
  }

  vanish(id: string): void {
    const known = this.#known.get(id);
    if (known) this.#alarm('row-vanished', known.stream, `Raden ${known.key} har försvunnit ur listan.`);
  }

  /** Known rows that a full round did not bring. */
  unless(seen: ReadonlySet<string>): string[] {
    return [...this.#known.keys()].filter((id) => !seen.has(id));
  }

  /** Verified commits in order, each once. */
  ready(): Commit[] {
    const commits: Commit[] = [];
    for (const name of this.#waiting) {
      const stream = this.#stream(name);
      for (let next = this.#next(name, stream); next; next = this.#next(name, stream)) {
        commits.push(commitOf(next.row));
        stream.version = next.row.Version;
        stream.hash = next.hash;
      }
      if (stream.broken || this.#last(name) <= stream.version) this.#waiting.delete(name);
    }
    return commits;
  }

  /** Streams in which a version is missing before others. */
  gaps(): string[] {
    return [...this.#waiting];
  }

  /** The list itself has the gap. */
  confirmGap(name: string): void {
    const stream = this.#stream(name);
    stream.broken = true;
    this.#waiting.delete(name);
    this.#alarm('row-vanished', name, `Raden ${keyOf(name, stream.version + 1)} saknas i listan.`);
  }

  takeAlarms(): LogAlarm[] {
    const alarms = this.#alarms;
    this.#alarms = [];
    return alarms;
  }

  #last(name: string): number {
    return this.#lastVersions.get(name) ?? 0;
  }

  #stream(name: string): Stream {
    const stream = this.#streams.get(name) ?? { version: 0, hash: '', broken: false };
    this.#streams.set(name, stream);
    return stream;
  }

  /** Two rows under one key: the lowest item id counts, among those not delivered yet. */
  #stand(id: string, key: string, { stream, version }: KeyParts): void {
    const other = this.#standing.get(key);
    if (other) this.#alarm('key-doubled', stream, `Två rader har nyckeln ${key}: ${other} och ${id}.`);
    if (!other || Number(id) < Number(other)) this.#standing.set(key, id);
    this.#lastVersions.set(stream, Math.max(this.#last(stream), version));
    if (!this.#stream(stream).broken) this.#waiting.add(stream);
  }

  #next(name: string, stream: Stream): Pending | undefined {
    const id = this.#standing.get(keyOf(name, stream.version + 1));
    const next = id === undefined ? undefined : this.#pending.get(id);
    if (id === undefined || !next || stream.broken) return undefined;
    this.#pending.delete(id);
    const fault = faultOf(next, stream);
    if (!fault) return next;
    stream.broken = true;
    this.#alarm(fault.kind, name, fault.message);
    return undefined;
  }

  #alarm(kind: LogAlarm['kind'], stream: string, message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.#alarms.push({ kind, stream, message });
  }
}

const changedSentence = (key: string): string => `Raden ${key} har ändrats i listan.`;

const faultOf = ({ row, hash }: Pending, stream: Stream): Pick<LogAlarm, 'kind' | 'message'> | undefined => {
  if (row.Key !== keyOf(row.Stream, row.Version) || rowHash(row) !== hash) {
    return { kind: 'row-changed', message: changedSentence(row.Key) };
  }
  if (row.PreviousHash !== stream.hash) {
    return { kind: 'chain-broken', message: `Raden ${row.Key} följer inte på raden före.` };
  }
  return undefined;
};
