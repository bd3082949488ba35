import { levelOf } from '../../policy/look-up.ts';
import type { StepOf } from '../../policy/steps.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { levelOfCase, lowestLevel } from '../level.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, route } from './context.ts';

/**
 * What a yes orders, where the decision is one that orders: the level is fixed by the body that does ([K·L3], [K·I-6]).
 * From the level that the policy says, only a meeting of the body can (policies page 12).
 */
export const order = (c: Case, step: StepOf<'decision'>, body: string, ctx: Context): Decision<CaseEvent> => {
  if (!step.orders) return accepted();
  const { profile } = ctx.policy;
  const level = levelOfCase(c, route(c, ctx)) ?? lowestLevel(profile);
  const rule = profile.levelRules?.orderedInMeeting;
  if (rule && level >= rule.level && step.form !== 'sammanträde') {
    const message = `En dialog på nivå ${level} beställs i ett sammanträde, inte genom ${step.form}.`;
    return refused('ordered-in-meeting', rule.cite, message);
  }
  const { word } = levelOf(profile.ladder, level);
  return accepted({ type: 'DialogueOrdered', v: 1, at: ctx.now, body, level, word });
};
