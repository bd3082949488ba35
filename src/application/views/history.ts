import type { HistoryEntry } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Deps } from '../register/deps.ts';
import { caseEvents } from '../register/stored-events.ts';
import { sentence } from '../texts/history.ts';
import { answersShown } from './round-view.ts';

/** The log as it reads: newest first, each with who, in which role then, and when. */
export const history = (deps: Deps, c: Case, profile: Profile, reader: string): HistoryEntry[] => {
  const of = (id: string) => c.rounds.find((r) => r.id === id);
  const hidden = (id: string, person: string): boolean => {
    const round = of(id);
    if (round === undefined || person === reader) return false;
    return isRecused(round, reader) || !answersShown(round, profile, reader);
  };
  return deps.state
    .commits(c.nr)
    .map((commit) => ({
      version: commit.version,
      at: commit.at,
      who: commit.actor.role === '' ? commit.actor.name : `${commit.actor.name}, ${commit.actor.role}`,
      what: caseEvents(commit)
        .filter((e) => e.type !== 'StepLeft')
        .map((e) => sentence(e, profile, { of, hidden })),
    }))
    .reverse();
};
