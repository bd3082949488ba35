import type { Case } from '../../domain/dialogue/case/case.ts';
import { evolveCase } from '../../domain/dialogue/case/evolve.ts';
import type { Commit } from '../ports/log.ts';
import { caseEvents } from '../register/stored-events.ts';

/** The case as it stood after each of its commits: a record tells what was known when it arose, whenever its file is made. */
export const caseStates = (commits: readonly Commit[], nr: string): Case[] => {
  const states: Case[] = [];
  for (const commit of commits) {
    const folded = caseEvents(commit).reduce((c, e) => evolveCase(c, e, nr), states.at(-1));
    if (!folded) throw new Error(`${nr} has a commit without events`);
    states.push({ ...folded, version: commit.version });
  }
  return states;
};
