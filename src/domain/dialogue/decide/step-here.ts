import { stepOf } from '../../policy/look-up.ts';
import type { StepKind, StepOf } from '../../policy/steps.ts';
import { type Case, standsAt } from '../case/case.ts';
import { type Refusal, refused } from '../refusal.ts';
import type { RoundPurpose } from '../rounds/round.ts';
import { type Context, route } from './context.ts';
import { isStepActor } from './who-acts.ts';

type Here<K extends StepKind> = { ok: true; step: StepOf<K> } | { ok: false; refusal: Refusal };

/** The kind of step that a round is asked at. */
export const stepKindOf = (purpose: RoundPurpose): 'consultation' | 'decision' =>
  purpose === 'consultation' ? 'consultation' : 'decision';

/** The step the case stands at, if it is of this kind; else the refusal that says where it stands. */
export const stepHere = <K extends StepKind>(c: Case, ctx: Context, kind: K): Here<K> => {
  const step = stepOf(route(c, ctx), standsAt(c).step);
  if (step.kind === kind) return { ok: true, step: step as StepOf<K> };
  return refused('not-now', step.cite, `Det går inte nu: ärendet står vid steget ”${step.name}”.`);
};

/** The same, and that it is this actor's to do. */
export const myStepHere = <K extends Exclude<StepKind, 'intake' | 'consultation' | 'decision' | 'end'>>(
  c: Case,
  ctx: Context,
  kind: K,
): Here<K> => {
  const here = stepHere(c, ctx, kind);
  if (!here.ok) return here;
  if (!('actor' in here.step) || isStepActor(ctx, c, here.step.actor)) return here;
  const role = ctx.policy.profile.roles.find((r) => 'actor' in here.step && r.id === here.step.actor.role);
  return refused(
    'not-yours',
    here.step.cite,
    `Steget ”${here.step.name}” görs av ${role?.name.toLowerCase() ?? 'någon annan'}.`,
  );
};
