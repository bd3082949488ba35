import type { HistoryEntry } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { Deps } from '../register/deps.ts';
import { caseEvents } from '../register/stored-events.ts';
import { sentence } from '../texts/history.ts';
import { answersShown } from './round-view.ts';

/** The log as it reads: newest first, each with who, in which role then, and when. */
export const history = (deps: Deps, c: Case, profile: Profile, reader: string): HistoryEntry[] => {
  const hidden = (id: string, person: string): boolean => {
    const round = c.rounds.find((r) => r.id === id);
    return round !== undefined && person !== reader && !answersShown(round, profile, reader);
  };
  return deps.state
    .commits(c.nr)
    .map((commit) => ({
      version: commit.version,
      at: commit.at,
      who: commit.actor.role === '' ? commit.actor.name : `${commit.actor.name}, ${commit.actor.role}`,
      what: caseEvents(commit)
        .filter((e) => e.type !== 'StepLeft')
        .map((e) => sentence(e, profile, hidden)),
    }))
    .reverse();
};
