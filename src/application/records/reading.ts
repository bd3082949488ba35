import type { RecordsView, RecordView } from '../../contracts/records.ts';
import { isAdjusted } from '../../domain/dialogue/rounds/minutes.ts';
import type { Caller } from '../application.ts';
import { RegisterUnavailable } from '../ports/log.ts';
import { type RecordFormat, recordFormats } from '../ports/record-files.ts';
import type { Deps } from '../register/deps.ts';
import { bodyName } from '../views/words.ts';
import { fileName, filePath } from './file-name.ts';
import { isSecretaryHere, mayRead, type Recorded, readable } from './readers.ts';
import { type CaseRecord, isDraft, recordKinds } from './record.ts';
import type { Download } from './records.ts';
import { streamRecords } from './stream-records.ts';
import { textNotAtHand } from './texts-at-hand.ts';

/** The records of a case or a year that this reader may have, newest first. */
export const recordsView = (deps: Deps, caller: Caller, nr: string): RecordsView | undefined => {
  const c = readable(deps, caller, nr);
  if (!c) return undefined;
  const { profile } = deps.policies.byHash(c.policy);
  const { records } = streamRecords(deps, nr);
  const whole = deps.state.cases.get(nr);
  return {
    items: records
      .filter((record) => mayRead(c, caller.person.id, record) && isCurrent(c, record, records))
      .map((record): RecordView => view(c, record, (id) => bodyName(profile, id)))
      .reverse(),
    history: whole !== undefined && isSecretaryHere(deps, caller, whole, profile),
  };
};

/** A draft is read until the minutes are adjusted; written again it is another. */
const isCurrent = (c: Recorded, record: CaseRecord, all: readonly CaseRecord[]): boolean => {
  if (!isDraft(record)) return true;
  const round = c.rounds.find((r) => r.id === record.round);
  const last = all.findLast((r) => isDraft(r) && r.round === record.round);
  return round !== undefined && !isAdjusted(round) && last?.id === record.id;
};

const filedAs = (c: Recorded, record: CaseRecord) => c.records.find((r) => r.record === record.id);

const view = (c: Recorded, record: CaseRecord, nameOf: (body: string) => string): RecordView => {
  const filed = filedAs(c, record);
  const body =
    c.rounds.find((r) => r.id === record.round)?.body ?? c.decisions?.[record.decision ?? -1]?.body ?? '';
  return {
    id: record.id,
    name: recordKinds[record.kind],
    body: nameOf(body),
    at: record.at,
    version: record.version,
    filed: filed !== undefined,
    ...(isDraft(record) ? { draft: true as const } : {}),
    files: recordFormats.map((format) => {
      const name = fileName(c.nr, record, format);
      const digest = filed?.files.find((f) => f.name === name)?.digest;
      return { format, name, ...(digest === undefined ? {} : { digest }) };
    }),
  };
};

/** What was filed, held against its digest; before that what is about to be. */
export const recordFile = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  id: string,
  format: RecordFormat,
): Promise<Download> => {
  const c = readable(deps, caller, nr);
  const known = c && streamRecords(deps, nr);
  const record = known?.records.find((r) => r.id === id);
  if (!c || !known || !record || !mayRead(c, caller.person.id, record)) return { kind: 'unknown' };
  const name = fileName(nr, record, format);
  const filed = filedAs(c, record)?.files.find((f) => f.name === name);
  if (filed) return fetched(deps, nr, filed, format);
  if (textNotAtHand(deps.documents, deps.state.commits(nr).slice(0, record.commit)))
    return { kind: 'unavailable' };
  const bytes = await deps.recordFiles.make(known.sheet(record), format);
  return { kind: 'told', value: { name, format, bytes } };
};

const fetched = async (
  deps: Deps,
  nr: string,
  filed: { name: string; digest: string },
  format: RecordFormat,
): Promise<Download> => {
  try {
    const bytes = await deps.library.read(filePath(nr, filed.name));
    if (!bytes || deps.ids.digest(bytes) !== filed.digest) return { kind: 'altered' };
    return { kind: 'told', value: { name: filed.name, format, bytes } };
  } catch (error) {
    if (error instanceof RegisterUnavailable) return { kind: 'unavailable' };
    throw error;
  }
};
