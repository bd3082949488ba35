import type { Commit, CommitDraft, StoredEvent } from '../../../application/ports/log.ts';
import { numberOf, textOf } from '../items/item.ts';
import { mostInALine, settledLine } from '../items/settled.ts';
import { asciiJson, type LogRow, rowHash } from './hash.ts';

/** A column holds 63,999 characters; the rest is room for what may be added to a row. */
const mostCharacters = 60_000;

export const keyOf = (stream: string, version: number): string => `${stream}:${version}`;

export interface KeyParts {
  stream: string;
  version: number;
}

export const keyParts = (key: string): KeyParts | undefined => {
  const [, stream, version] = /^(.+):([1-9]\d*)$/.exec(key) ?? [];
  return stream && version ? { stream, version: Number(version) } : undefined;
};

/** The row of a draft. Throws (a bug) when the events are too long. */
export const rowOf = (draft: CommitDraft, previousHash: string): LogRow => {
  const events = asciiJson(draft.events);
  if (events.length >= mostCharacters) {
    throw new Error(
      `The events of ${keyOf(draft.stream, draft.version)} take ${events.length} characters: texts are documents`,
    );
  }
  const single = [
    draft.stream,
    draft.at,
    draft.actor.id,
    draft.commitId,
    draft.idempotencyKey,
    draft.requestDigest,
  ];
  const long = single.find((text) => text.length > mostInALine - 8);
  if (long !== undefined) throw new Error(`Too long for a column of the log: ${long.slice(0, 40)}…`);
  return {
    Key: keyOf(draft.stream, draft.version),
    Stream: draft.stream,
    Version: draft.version,
    At: draft.at,
    ActorId: draft.actor.id,
    ActorName: settledLine(draft.actor.name),
    ActorRole: settledLine(draft.actor.role),
    CommitId: draft.commitId,
    Kinds: draft.events.map((event) => event.type).join(', '),
    Events: events,
    IdempotencyKey: draft.idempotencyKey,
    RequestDigest: draft.requestDigest,
    PreviousHash: previousHash,
  };
};

export const logRowOf = (fields: Record<string, unknown>): LogRow => ({
  Key: textOf(fields, 'Key'),
  Stream: textOf(fields, 'Stream'),
  Version: numberOf(fields, 'Version'),
  At: textOf(fields, 'At'),
  ActorId: textOf(fields, 'ActorId'),
  ActorName: textOf(fields, 'ActorName'),
  ActorRole: textOf(fields, 'ActorRole'),
  CommitId: textOf(fields, 'CommitId'),
  Kinds: textOf(fields, 'Kinds'),
  Events: textOf(fields, 'Events'),
  IdempotencyKey: textOf(fields, 'IdempotencyKey'),
  RequestDigest: textOf(fields, 'RequestDigest'),
  PreviousHash: textOf(fields, 'PreviousHash'),
});

/** The commit a row holds. Its events are read back from the row, so that every reader has the same. */
export const commitOf = (row: LogRow): Commit => ({
  stream: row.Stream,
  version: row.Version,
  at: row.At,
  actor: { id: row.ActorId, name: row.ActorName, role: row.ActorRole },
  commitId: row.CommitId,
  events: JSON.parse(row.Events) as StoredEvent[],
  idempotencyKey: row.IdempotencyKey,
  requestDigest: row.RequestDigest,
  previousHash: row.PreviousHash,
  hash: rowHash(row),
});
