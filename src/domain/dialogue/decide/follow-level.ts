import { named } from '../../policy/ladder.ts';
import { levelOf } from '../../policy/look-up.ts';
import type { Profile } from '../../policy/profile.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { levelOfCase, lowestLevel } from '../level.ts';
import { accepted, type Decision } from '../refusal.ts';
import { type Context, route } from './context.ts';

/**
 * What was decided, and that the title follows the level it leads to ([K·L2], [V·L2]): a citizen's own words, or those of a
 * level that became another, never stop a presidium's answer, and never stand where the ladder forbids them.
 */
export const followingLevel = (
  c: Case | undefined,
  decided: Decision<CaseEvent>,
  nr: string,
  ctx: Context,
) => {
  if (!decided.ok) return decided;
  const after = decided.events.reduce<Case | undefined>((state, e) => evolveCase(state, e, nr), c);
  if (!after) return decided;
  const title = titleOn(after, ctx);
  if (title === after.title) return decided;
  const renamed: CaseEvent = { type: 'CaseRenamed', v: 1, at: ctx.now, title, by: 'policy' };
  return accepted(...decided.events, renamed);
};

/** While no level is known it promises no more than the lowest. */
const titleOn = (c: Case, ctx: Context): string => {
  const { profile } = ctx.policy;
  const level = levelOfCase(c, route(c, ctx)) ?? lowestLevel(profile);
  return named(profile.ladder, c.ownTitle, wordOn(profile, level));
};

const wordOn = (profile: Profile, level: number): string => levelOf(profile.ladder, level).word;
