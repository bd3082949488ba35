import { holds } from '../../people/actor.ts';
import type { StepActor } from '../../policy/steps.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';
import type { Context } from './context.ts';
import { chairsOf } from './presiding.ts';

/**
 * Whether the actor is the one that a step is waiting for. Where the body is not known yet, any holder of the role may act.
 * What a body's chair does is done by the next in order where the chair was recused from the case or is away.
 */
export const isStepActor = (ctx: Context, c: Case, wanted: StepActor): boolean => {
  const { actor, policy } = ctx;
  const body = wanted.of === undefined ? undefined : resolveBody(c, wanted.of);
  const chairs = policy.profile.roles.some((r) => r.id === wanted.role && r.presides === 1);
  if (!chairs || body === undefined || actor.kind !== 'person') return holds(actor, wanted.role, body);
  return chairsOf(c, body, ctx).some((e) => e.id === actor.person.id);
};
