import { whyNotLevel } from '../../policy/level-rules.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, Recommendation } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { goOn } from './enter.ts';
import { myStepHere } from './step-here.ts';

export interface Propose {
  level: number;
  recommendation: Recommendation;
  reason: DocumentReference;
}

/** The proposal of the role the policy names, e.g. the kommundirektör's ([K·I-K2]). */
export const propose = (c: Case, command: Propose, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'proposal');
  if (!here.ok) return here;
  const { ladder } = ctx.policy.profile;
  if (!ladder.levels.some((l) => l.number === command.level)) {
    const message = `Nivån finns inte på delaktighetstrappan (${ladder.levels.map((l) => l.number).join(', ')}).`;
    return refused('level-unknown', ladder.cite, message, [{ field: 'level', message: 'Välj en nivå.' }]);
  }
  const broken = whyNotLevel(ctx.policy.profile, command.level, c.forms);
  if (broken)
    return refused(broken.rule, broken.citation, broken.message, [
      { field: 'level', message: broken.message },
    ]);
  const given: CaseEvent = { ...command, type: 'ProposalGiven', v: 1, at: ctx.now, by: person(ctx) };
  const on = goOn(evolveCase(c, given, c.nr), ctx, 'given', here.step.next.given);
  return on.ok ? accepted(given, ...on.events) : on;
};
