import { stepOf } from '../../policy/look-up.ts';
import type { Step } from '../../policy/steps.ts';
import type { Target } from '../../policy/targets.ts';
import { addWorkingDays, swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision } from '../refusal.ts';
import { askRound } from './ask-round.ts';
import { type Context, route } from './context.ts';
import { whereNext } from './where-next.ts';

/** Leaves the step where the case stands by `outcome` and enters the one it leads to. */
export const goOn = (c: Case, ctx: Context, outcome: string, to: Target): Decision<CaseEvent> => {
  const left = c.steps.at(-1);
  const leave: CaseEvent[] = left ? [{ type: 'StepLeft', v: 1, at: ctx.now, step: left.step, outcome }] : [];
  const entered = enter(c, ctx, stepOf(route(c, ctx), whereNext(c, route(c, ctx), to)));
  return entered.ok ? accepted(...leave, ...entered.events) : entered;
};

/** What begins when a step begins: its deadline and, where a presidium is asked, its round. */
export const enter = (c: Case, ctx: Context, step: Step): Decision<CaseEvent> => {
  const due = step.deadline === undefined ? undefined : addWorkingDays(swedishDate(ctx.now), step.deadline);
  const entered: CaseEvent = {
    type: 'StepEntered',
    v: 1,
    at: ctx.now,
    step: step.id,
    kind: step.kind,
    name: step.name,
    ...(due === undefined ? {} : { due }),
    ...(step.kind === 'end' ? { result: step.result, tell: step.tell } : {}),
  };
  if (step.kind === 'duty' && c.duties.some((d) => d.rule === step.duty && d.done)) {
    // The matter comes here again with its feedback given: nobody is told the same thing twice.
    const on = goOn(evolveCase(c, entered, c.nr), ctx, 'done', step.next.done);
    return on.ok ? accepted(entered, ...on.events) : on;
  }
  if (step.kind !== 'consultation' && step.kind !== 'decision') return accepted(entered);
  // Nobody is asked until the presidium has been called and has met.
  if (step.kind === 'decision' && step.form === 'presidiesammanträde') return accepted(entered);
  const round = askRound(c, ctx, step, due ?? addWorkingDays(swedishDate(ctx.now), 10));
  return round.ok ? accepted(entered, ...round.events) : round;
};
