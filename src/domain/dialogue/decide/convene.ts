import { presidiumOf } from '../../people/mandates.ts';
import { isSecretaryOf } from '../../people/secretary.ts';
import type { StepOf } from '../../policy/steps.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, Convened } from '../case/events.ts';
import { accepted, type Decision, type Refusal, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { isDate } from './is-date.ts';
import { stepHere } from './step-here.ts';

/** Calls the presidium to a meeting that takes the step's decision; again with another time where it is moved. */
export const convene = (c: Case, meeting: Convened, ctx: Context): Decision<CaseEvent> => {
  const here = sittingHere(c, ctx);
  if (!here.ok) return here;
  const { step, body } = here;
  if (!mayConvene(body, ctx))
    return refused('not-yours', step.cite, 'Presidiet kallas av ordföranden eller sekreteraren.');
  const problem = !isDate(meeting.date)
    ? 'Ange dagen.'
    : meeting.date < swedishDate(ctx.now)
      ? 'Mötet måste ligga framåt i tiden.'
      : undefined;
  if (problem) return refused('meeting-date', step.cite, problem, [{ field: 'date', message: problem }]);
  return accepted({
    type: 'PresidiumConvened',
    v: 1,
    at: ctx.now,
    step: step.id,
    body,
    meeting,
    by: person(ctx),
  });
};

type Here = { ok: true; step: StepOf<'decision'>; body: string } | { ok: false; refusal: Refusal };

/** The step where the case stands, where it is decided in a presidium's own meeting and nobody is asked yet. */
export const sittingHere = (c: Case, ctx: Context): Here => {
  const here = stepHere(c, ctx, 'decision');
  if (!here.ok) return here;
  const { step } = here;
  const body = resolveBody(c, step.body);
  const sits = step.form === 'presidiesammanträde' && !c.rounds.some((r) => r.state === 'open');
  if (!sits || body === undefined)
    return refused('no-sitting', step.cite, `”${step.name}” väntar inte på ett presidiesammanträde.`);
  return { ok: true, step, body };
};

/** Who presides over the body, in whichever order, or its secretary. */
export const mayConvene = (body: string, { actor, policy, mandates, now }: Context): boolean => {
  if (actor.kind !== 'person') return false;
  const chair = presidiumOf(policy.profile, mandates, body, swedishDate(now))[0];
  return chair?.id === actor.person.id || isSecretaryOf(actor, policy.profile, body);
};
