import { createHash } from 'node:crypto';

/** The strings of a log row, exactly as they stand in its columns. */
export interface LogRow {
  Key: string;
  Stream: string;
  Version: number;
  At: string;
  ActorId: string;
  ActorName: string;
  ActorRole: string;
  CommitId: string;
  Kinds: string;
  Events: string;
  IdempotencyKey: string;
  RequestDigest: string;
  PreviousHash: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** JSON in ASCII alone, so that no store or transport has anything to normalise. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** SHA-256 of the row's strings in this order, as ASCII JSON; `PreviousHash` among them makes the chain. */
export const rowHash = (row: LogRow): string =>
  sha256(
    asciiJson([
      row.Key,
      row.Stream,
      String(row.Version),
      row.At,
      row.ActorId,
      row.ActorName,
      row.ActorRole,
      row.CommitId,
      row.Kinds,
      row.Events,
      row.IdempotencyKey,
      row.RequestDigest,
      row.PreviousHash,
    ]),
  );
