import { type Actor, holds } from '../../people/actor.ts';
import type { StepActor } from '../../policy/steps.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';

/** Whether the actor is the one that a step is waiting for. Where the body is not known yet, any holder of the role may act. */
export const isStepActor = (actor: Actor, c: Case, wanted: StepActor): boolean =>
  holds(actor, wanted.role, wanted.of === undefined ? undefined : resolveBody(c, wanted.of));
