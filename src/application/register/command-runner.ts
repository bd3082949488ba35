import { Mutex } from 'async-mutex';
import type { Refusal } from '../../domain/dialogue/refusal.ts';
import type { Outcome } from '../application.ts';
import type { Documents, NewDocument } from '../ports/documents.ts';
import {
  type Commit,
  type CommitActor,
  type Log,
  RegisterUnavailable,
  type StoredEvent,
} from '../ports/log.ts';
import type { Ids } from '../ports/outward.ts';
import type { RegisterState } from './register-state.ts';

export interface Attempt {
  stream: string;
  idempotencyKey: string;
  requestDigest: string;
  actor: CommitActor;
  /** UTC instant. */
  at: string;
  /** Written before the command's turn comes; the events refer to it. */
  document?: NewDocument;
  /** Decides on the state as it is when called; called again when somebody else was first. */
  decide(): { ok: true; events: StoredEvent[] } | { ok: false; refusal: Refusal };
}

export interface CommandRunner {
  run(attempt: Attempt): Promise<Outcome>;
  /** One at a time: numbers are handed out in turn, so that within this server no two commands try the same one. */
  numbering<T>(work: () => Promise<T>): Promise<T>;
}

const attempts = 5;

/** One command, one row: the queue of each stream, the document first, the append, and again when another was first. */
export const createCommandRunner = (ports: {
  log: Log;
  documents: Documents;
  ids: Ids;
  state: RegisterState;
  /** False while the replica loads or an alarm has made the register read-only. */
  writable(): boolean;
  committed(commits: readonly Commit[]): void;
}): CommandRunner => {
  const { log, documents, ids, state } = ports;
  const queues = new Map<string, Mutex>();

  const repeated = (attempt: Attempt): Outcome | undefined => {
    const known = state.byIdempotencyKey(attempt.idempotencyKey);
    if (!known) return undefined;
    if (known.requestDigest !== attempt.requestDigest) return { kind: 'key-reused' };
    return { kind: 'repeated', nr: known.stream, version: known.version };
  };

  const inTurn = async (attempt: Attempt): Promise<Outcome> => {
    for (let round = 0; round < attempts; round += 1) {
      const before = repeated(attempt);
      if (before) return before;
      const decision = attempt.decide();
      if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
      const { stream, idempotencyKey, requestDigest, actor, at } = attempt;
      const draft = {
        stream,
        version: state.version(stream) + 1,
        at,
        actor,
        commitId: ids.guid(),
        events: decision.events,
        idempotencyKey,
        requestDigest,
      };
      const result = await log.append(draft, state.lastHash(stream));
      ports.committed(result.kind === 'appended' ? [result.commit] : result.standing);
      if (result.kind === 'appended') return { kind: 'done', nr: stream, version: result.commit.version };
    }
    return { kind: 'unavailable' };
  };

  const run = async (attempt: Attempt): Promise<Outcome> => {
    const before = repeated(attempt);
    if (before) return before;
    if (!ports.writable()) return { kind: 'unavailable' };
    try {
      if (attempt.document) {
        const early = attempt.decide();
        if (!early.ok) return { kind: 'refused', refusal: early.refusal };
        await documents.put(attempt.document);
      }
      const queue = queues.get(attempt.stream) ?? new Mutex();
      queues.set(attempt.stream, queue);
      return await queue.runExclusive(() => inTurn(attempt));
    } catch (error) {
      if (error instanceof RegisterUnavailable) return { kind: 'unavailable' };
      throw error;
    } finally {
      if (queues.get(attempt.stream)?.isLocked() === false) queues.delete(attempt.stream);
    }
  };

  const numbers = new Mutex();
  return { run, numbering: (work) => numbers.runExclusive(work) };
};
