import type { FiledRecord } from '../../domain/dialogue/case/events.ts';
import { RegisterUnavailable } from '../ports/log.ts';
import { type RecordSheet, recordFormats } from '../ports/record-files.ts';
import { fileName, filePath } from '../records/file-name.ts';
import { type CaseRecord, isDraft } from '../records/record.ts';
import { streamRecords } from '../records/stream-records.ts';
import { textNotAtHand } from '../records/texts-at-hand.ts';
import { commitActor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';

/**
 * Files what a case or a year has left as records, each once as Word and PDF, and commits their digests. Safe to repeat at
 * any point: the same record is the same bytes, and a file is never written over.
 */
export const fileRecords = async (deps: Deps, nr: string, since: string): Promise<undefined> => {
  const { records, filed, sheet } = streamRecords(deps, nr);
  for (const record of records) {
    if (record.at < since || isDraft(record) || filed.some((f) => f.record === record.id)) continue;
    const missing = textNotAtHand(deps.documents, deps.state.commits(nr).slice(0, record.commit));
    if (missing) throw new RegisterUnavailable(`${nr} ${record.id}: texten ${missing.id} är inte hämtad`);
    await commit(deps, nr, record, await inLibrary(deps, nr, record, sheet(record)));
  }
};

const inLibrary = async (
  deps: Deps,
  nr: string,
  record: CaseRecord,
  sheet: RecordSheet,
): Promise<FiledRecord['files']> => {
  const { library, recordFiles, ids } = deps;
  const files: FiledRecord['files'] = [];
  for (const format of recordFormats) {
    const name = fileName(nr, record, format);
    const made = await recordFiles.make(sheet, format);
    const { kind, bytes } = await library.file(filePath(nr, name), made, format);
    // What an earlier try left is ours; anything else is left alone, told, and waits for a person.
    if (kind === 'standing' && !recordFiles.tellTheSame(made, bytes, format))
      throw new Error(`Another file stands as ${filePath(nr, name)}`);
    files.push({ name, digest: ids.digest(bytes) });
  }
  return files;
};

const commit = async (
  deps: Deps,
  nr: string,
  record: CaseRecord,
  files: FiledRecord['files'],
): Promise<void> => {
  const at = deps.clock.now();
  const outcome = await deps.runner.run({
    stream: nr,
    idempotencyKey: `record ${nr} ${record.id}`,
    requestDigest: record.id,
    actor: commitActor({ kind: 'system' }, deps),
    at,
    decide: () => ({
      ok: true,
      events: storedEvents([{ type: 'RecordFiled', v: 1, at, record: record.id, files }]),
    }),
  });
  if (outcome.kind === 'unavailable')
    throw new RegisterUnavailable(`${nr} ${record.id} kunde inte antecknas`);
};
