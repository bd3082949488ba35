import type { Case } from '../../domain/dialogue/case/case.ts';
import type { CaseEvent } from '../../domain/dialogue/case/events.ts';
import { isAdjusted } from '../../domain/dialogue/rounds/minutes.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Commit } from '../ports/log.ts';
import { caseEvents } from '../register/stored-events.ts';
import type { CaseRecord, RecordKind } from './record.ts';

/** Every record that a case has given rise to, in order. `states` are those of the commits, one each. */
export const recordsOf = (commits: readonly Commit[], states: readonly Case[]): CaseRecord[] => {
  const records: CaseRecord[] = [];
  commits.forEach((commit, i) => {
    const c = states[i];
    if (!c) throw new Error(`${commit.stream} has no state after ${commit.version}`);
    for (const what of caseEvents(commit).flatMap((e) => arises(c, e) ?? [])) {
      const name = `${what.of}-${what.kind}`;
      const version = records.filter((r) => r.id === name || r.id.startsWith(`${name}-`)).length + 1;
      records.push({
        id: version === 1 ? name : `${name}-${version}`,
        kind: what.kind,
        version,
        commit: commit.version,
        at: commit.at,
        ...(what.decision === undefined ? { round: what.of } : { decision: what.decision }),
      });
    }
  });
  return records;
};

interface Arisen {
  of: string;
  kind: RecordKind;
  decision?: number;
}

/** What an event gives rise to, the case being as it is after the event's commit. */
const arises = (c: Case, e: CaseEvent): Arisen | undefined => {
  if (e.type === 'DecisionRecorded') {
    const decision = c.decisions.findIndex((d) => d.at === e.at && d.step === e.step);
    return { of: `B${decision + 1}`, kind: 'protokollsutdrag', decision };
  }
  const round = 'round' in e ? c.rounds.find((r) => r.id === e.round) : undefined;
  if (!round) return undefined;
  switch (e.type) {
    case 'RoundOpened':
      return round.purpose === 'consultation' ? undefined : { of: round.id, kind: 'tjansteskrivelse' };
    case 'RoundClosed':
    case 'ReservationWritten':
      return ofClosed(round);
    case 'MinutesWritten':
      return { of: round.id, kind: 'utkast' };
    case 'MinutesAdjusted':
      return isAdjusted(round) ? { of: round.id, kind: 'protokoll' } : undefined;
    case 'NoticePosted':
      return { of: round.id, kind: 'protokoll' };
    default:
      return undefined;
  }
};

/** Minutes become a record when they have been adjusted; what else a round comes to when it closes. */
const ofClosed = (round: Round): Arisen | undefined => {
  if (!round.closed || minuted(round)) return undefined;
  return { of: round.id, kind: kindOf(round) };
};

/** A presidium's meeting that came to something is told in its minutes. */
const minuted = (round: Round): boolean =>
  round.form === 'presidiesammanträde' && round.purpose === 'decision';

const kindOf = (round: Round): RecordKind => {
  if (round.purpose === 'consultation') return 'synpunkter';
  if (round.purpose === 'preparation') return 'beredning';
  // A delegate who hands the matter over has decided nothing.
  return round.form === 'delegation' && round.closed?.outcome !== 'to-body'
    ? 'delegationsbeslut'
    : 'stallningstagande';
};
