import { deepFreeze } from './deep-freeze.ts';
import { type Change, Journal } from './journal.ts';
import type { Collection, Store } from './store.ts';

type Records = Map<string, unknown>;

/** Rewrite the journal when it has grown by this much more than it held after the last rewrite. */
const SLACK_BYTES = 64 * 1024 * 1024;

/**
 * Opens the state kept in `directory`, or an empty one in memory only when `directory` is undefined.
 * Records are frozen when they are put: change a copy and put that.
 */
export function openStore(directory: string | undefined): Store {
  return new JournalStore(directory === undefined ? undefined : new Journal(directory));
}

class JournalStore implements Store {
  readonly #journal: Journal | undefined;
  #collections = new Map<string, Records>();
  #pending: { changes: Change[]; undo: (() => void)[] } | undefined;
  #bytesAfterRewrite = 0;

  constructor(journal: Journal | undefined) {
    this.#journal = journal;
    journal?.replay((commit) => {
      for (const change of commit) this.#apply(change);
    });
    this.#bytesAfterRewrite = 0;
    this.#compactIfGrown();
  }

  collection<T>(name: string): Collection<T> {
    const records = () => (this.#collections.get(name) ?? new Map()) as Map<string, T>;
    return {
      get: (id) => records().get(id),
      has: (id) => records().has(id),
      values: () => records().values(),
      put: (id, record) => this.#write({ put: [name, id, deepFreeze(record)] }),
      delete: (id) => this.#write({ delete: [name, id] }),
    };
  }

  commit<R>(change: () => R): R {
    // A commit inside a commit is part of it: all of it reaches the disk, or nothing.
    if (this.#pending) return change();
    const pending = { changes: [] as Change[], undo: [] as (() => void)[] };
    this.#pending = pending;
    try {
      const result = change();
      if (pending.changes.length > 0) this.#journal?.append(pending.changes);
      this.#compactIfGrown();
      return result;
    } catch (error) {
      for (const undo of pending.undo.reverse()) undo();
      throw error;
    } finally {
      this.#pending = undefined;
    }
  }

  export(): Record<string, Record<string, unknown>> {
    return Object.fromEntries(
      [...this.#collections].map(([name, records]) => [name, Object.fromEntries(records)]),
    );
  }

  replace(state: Record<string, Record<string, unknown>>): void {
    this.#collections = new Map(
      Object.entries(state).map(([name, records]) => [
        name,
        new Map(Object.entries(records).map(([id, record]) => [id, deepFreeze(record)])),
      ]),
    );
    this.#rewrite();
  }

  close(): void {
    this.#journal?.close();
  }

  #write(change: Change): void {
    if (!this.#pending) throw new Error('The state is changed inside Store.commit only');
    const [name, id] = 'put' in change ? change.put : change.delete;
    const records = this.#collections.get(name);
    const had = records?.has(id) ?? false;
    const before = records?.get(id);
    this.#pending.undo.push(() => this.#apply(had ? { put: [name, id, before] } : { delete: [name, id] }));
    this.#pending.changes.push(change);
    this.#apply(change);
  }

  #apply(change: Change): void {
    if ('delete' in change) {
      this.#collections.get(change.delete[0])?.delete(change.delete[1]);
      return;
    }
    const [name, id, record] = change.put;
    const records = this.#collections.get(name);
    if (records) records.set(id, record);
    else this.#collections.set(name, new Map([[id, record]]));
  }

  #compactIfGrown(): void {
    if (this.#journal && this.#journal.bytes > 2 * this.#bytesAfterRewrite + SLACK_BYTES) this.#rewrite();
  }

  #rewrite(): void {
    this.#journal?.rewrite(this.#everyRecord());
    this.#bytesAfterRewrite = this.#journal?.bytes ?? 0;
  }

  *#everyRecord(): Generator<Change[]> {
    for (const [name, records] of this.#collections) {
      for (const [id, record] of records) yield [{ put: [name, id, record] }];
    }
  }
}
