import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Deps } from '../register/deps.ts';
import { caseStates } from './case-as-of.ts';
import type { CaseRecord } from './record.ts';
import { recordsOf } from './records-of.ts';
import type { RecordSource } from './source.ts';

type Known = Pick<Deps, 'state' | 'policies' | 'documents'>;

/** The records of a case, and what each is written from. */
export interface CaseRecords {
  records: CaseRecord[];
  source(record: CaseRecord): RecordSource;
}

const arising = [
  'RoundOpened',
  'RoundClosed',
  'ReservationWritten',
  'MinutesWritten',
  'MinutesAdjusted',
  'NoticePosted',
  'DecisionRecorded',
];

/** Looks first whether there is anything: most changes of most cases leave no record. */
export const caseRecords = (deps: Known, nr: string): CaseRecords => {
  const commits = deps.state.commits(nr);
  const some = commits.some((commit) => commit.events.some((e) => arising.includes(e.type)));
  const states = some ? caseStates(commits, nr) : [];
  return {
    records: some ? recordsOf(commits, states) : [],
    source: (record) => sourceOf(deps, states, record.commit),
  };
};

const sourceOf = (deps: Known, states: readonly Case[], version: number): RecordSource => {
  const c = states[version - 1];
  if (!c) throw new Error(`There is no version ${version}`);
  const wish = c.wish === undefined ? undefined : deps.state.wishes.get(c.wish);
  return {
    c,
    earlier: states.slice(0, version - 1),
    policy: deps.policies.byHash(c.policy),
    documents: deps.documents,
    ...(wish ? { wish } : {}),
  };
};
