import {
  type AppendResult,
  type Commit,
  type CommitDraft,
  type Log,
  RegisterUnavailable,
} from '../../../application/ports/log.ts';
import type { CreatedRow } from '../items/create-row.ts';
import { type Fields, type ListItem, textOf } from '../items/item.ts';
import { rowHash } from './hash.ts';
import { Ledger } from './ledger.ts';
import { commitOf, rowOf } from './row.ts';

/** Where log rows stand. Both throw RegisterUnavailable. */
export interface LogRows {
  /** `Key` is unique: a row that stands under it is given instead. */
  create(fields: Fields): Promise<CreatedRow>;
  /** A stream's rows as they stand, unverified. */
  ofStream(stream: string): Promise<ListItem[]>;
}

/** The log. One write an append, and no read when all goes well. */
export const createLog = (rows: LogRows): Log => {
  const read = async (stream: string): Promise<Commit[]> => {
    const ledger = new Ledger();
    for (const item of await rows.ofStream(stream)) ledger.take(item.id, item.fields);
    const commits = ledger.ready();
    for (const gap of ledger.gaps()) ledger.confirmGap(gap);
    const broken = ledger.takeAlarms().find(({ kind }) => kind !== 'key-doubled' && kind !== 'key-empty');
    if (broken) throw new RegisterUnavailable(broken.message);
    return commits;
  };

  const append = async (draft: CommitDraft, previousHash: string): Promise<AppendResult> => {
    const row = rowOf(draft, previousHash);
    const { item, kind } = await rows.create({ ...row, Hash: rowHash(row) });
    if (kind === 'created' || textOf(item.fields, 'CommitId') === draft.commitId) {
      return { kind: 'appended', commit: commitOf(row) };
    }
    return { kind: 'conflict', standing: await read(draft.stream) };
  };

  return { append, read };
};
