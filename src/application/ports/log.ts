/** Who did it, with name and role as they were then. `id` is the Entra object id, `citizen` or `system`. */
export interface CommitActor {
  id: string;
  name: string;
  role: string;
}

/** One command's effect on one stream, before it stands. */
export interface CommitDraft {
  /** `MD-2026-0001`, `ON-2026-0001`, `POLICY`. */
  stream: string;
  /** 1 for the stream's first commit. */
  version: number;
  /** UTC instant. */
  at: string;
  actor: CommitActor;
  /** GUID; tells my row from another's when the answer to a create was lost. */
  commitId: string;
  /** JSON-serialisable events; together < 60,000 characters. */
  events: readonly StoredEvent[];
  idempotencyKey: string;
  /** SHA-256 of the command's body: the same key with another body is an error. */
  requestDigest: string;
}

export interface StoredEvent {
  type: string;
  v: number;
  [name: string]: unknown;
}

/** A row of `Handelser`. */
export interface Commit extends CommitDraft {
  /** Hash of the stream's previous row; '' for the first. */
  previousHash: string;
  hash: string;
}

/** `conflict`: another commit holds the key; `standing` is the stream as it is now, all of it. */
export type AppendResult = { kind: 'appended'; commit: Commit } | { kind: 'conflict'; standing: Commit[] };

/** The register could not be reached, or what stands there could not be established. Nothing is known to be lost. */
export class RegisterUnavailable extends Error {}

/** List `Handelser`: append-only; `<stream>:<version>` is unique and is the lock (design 3). */
export interface Log {
  /**
   * Appends after `previousHash`. On any answer but 201 the key is read back. Throws RegisterUnavailable when neither
   * success nor conflict could be established.
   */
  append(draft: CommitDraft, previousHash: string): Promise<AppendResult>;
  /** One stream, in order of version, straight from the list. */
  read(stream: string): Promise<Commit[]>;
}

/** What the log's delta brings. */
export interface LogListener {
  /** Verified commits, contiguous within each stream; one already delivered is not delivered again. */
  commits(commits: readonly Commit[]): void;
  /** Everything is to be forgotten: the list is another one (set up anew). Commits follow. */
  forget(): void;
  /** A row changed or vanished, a chain broke, or two rows share a key: read-only from now on. */
  alarm(finding: LogAlarm): void;
}

export interface LogAlarm {
  kind: 'row-changed' | 'row-vanished' | 'chain-broken' | 'key-doubled' | 'key-empty';
  stream: string;
  message: string;
}

/** Keeps the replica fresh by delta. */
export interface LogFeed {
  /** Loads everything, then polls; resolves when the first full round has been delivered. */
  start(listener: LogListener): Promise<void>;
  /** One round of delta now. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}
