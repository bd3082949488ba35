/**
 * The whole state of the local Microsoft 365: named collections of JSON records, in memory, journaled to disk.
 * Every `put` and `delete` made inside `commit` reaches the disk before `commit` returns, all or nothing.
 */
export interface Collection<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
  values(): IterableIterator<T>;
  /** Only inside `Store.commit`. */
  put(id: string, record: T): void;
  /** Only inside `Store.commit`. */
  delete(id: string): void;
}

export interface Store {
  collection<T>(name: string): Collection<T>;
  /** Runs `change` synchronously; what it wrote is on disk (fdatasync) when this returns, or, if it throws, is undone. */
  commit<R>(change: () => R): R;
  /** Everything, as plain JSON: collection → id → record. */
  export(): Record<string, Record<string, unknown>>;
  /** Replaces everything. */
  replace(state: Record<string, Record<string, unknown>>): void;
  close(): void;
}
