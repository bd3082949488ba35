import type { FiledRecord } from '../../domain/dialogue/case/events.ts';
import { evolveYear } from '../../domain/yearly/evolve.ts';
import type { Year } from '../../domain/yearly/year.ts';
import type { Commit } from '../ports/log.ts';
import type { RecordSheet } from '../ports/record-files.ts';
import type { Deps } from '../register/deps.ts';
import { yearEvents } from '../register/stored-events.ts';
import { caseRecords } from './case-records.ts';
import type { CaseRecord } from './record.ts';
import { sheetOf } from './sheet-of.ts';
import { yearRecord } from './year-record.ts';

/** The records of whatever has rounds: a case, a year. */
export interface StreamRecords {
  records: CaseRecord[];
  filed: readonly FiledRecord[];
  sheet(record: CaseRecord): RecordSheet;
}

export const streamRecords = (deps: Deps, nr: string): StreamRecords => {
  const year = deps.state.years.get(nr);
  if (year) return ofYear(deps, year);
  const { records, source } = caseRecords(deps, nr);
  return {
    records,
    filed: deps.state.cases.get(nr)?.records ?? [],
    sheet: (record) => sheetOf(source(record), record),
  };
};

const ofYear = (deps: Deps, now: Year): StreamRecords => {
  const commits = deps.state.commits(now.nr);
  const policy = deps.policies.byHash(now.policy);
  return {
    records: commits.flatMap(closedIn),
    filed: now.records,
    sheet: (record) =>
      yearRecord({ year: asOf(commits, now.nr, record.commit), policy, documents: deps.documents }, record),
  };
};

const closedIn = (commit: Commit): CaseRecord[] =>
  yearEvents(commit).flatMap((e): CaseRecord[] =>
    e.type === 'RoundClosed'
      ? [
          {
            id: `${e.round}-stallningstagande`,
            kind: 'stallningstagande',
            version: 1,
            commit: commit.version,
            at: commit.at,
            round: e.round,
          },
        ]
      : [],
  );

const asOf = (commits: readonly Commit[], nr: string, version: number): Year => {
  const folded = commits
    .slice(0, version)
    .flatMap(yearEvents)
    .reduce<Year | undefined>((year, e) => evolveYear(year, e, nr), undefined);
  if (!folded) throw new Error(`${nr} has no version ${version}`);
  return folded;
};
