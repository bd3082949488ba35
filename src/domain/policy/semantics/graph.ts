import type { Route } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';
import { branchesOf, type Target } from '../targets.ts';

/** Steps that a target can lead to: any of its branches, or at one level those that level takes (a yes or no may fall either way). */
const leadsTo = (to: Target, level: number | undefined): string[] => {
  const open = branchesOf(to).filter((b) => level === undefined || (b.fromLevel ?? level) <= level);
  const certain = open.findIndex(
    (b) => level !== undefined && b.ifYes === undefined && b.ifNumber === undefined,
  );
  return (certain < 0 ? open : open.slice(0, certain + 1)).map((b) => b.to);
};

/** Outcomes of a step that a matter can take and still have come by `passed`. */
export type Passing = (s: Step, outcome: string) => boolean;

/** Ids of the steps that can be come to from the start, where no way leads on by an outcome that is `blocked`. */
const reached = (route: Route, start: Step, blocked: Passing, level?: number): Set<string> => {
  const seen = new Set<string>();
  const queue = [start];
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    if (seen.has(step.id)) continue;
    seen.add(step.id);
    const targets = Object.entries(outcomesOf(step))
      .filter(([outcome]) => !blocked(step, outcome))
      .flatMap(([, to]) => leadsTo(to, level));
    queue.push(...route.steps.filter((s) => targets.includes(s.id)));
  }
  return seen;
};

export const reachable = (route: Route): Set<string> => {
  const first = route.steps[0];
  return first === undefined ? new Set() : reached(route, first, () => false);
};

/**
 * Whether every way from the first step to `step` has left one that `holds`, by an outcome that does. `step` itself does
 * not count. At one level, only the ways that level takes.
 */
export const alwaysAfter = (route: Route, step: Step, holds: Passing, level?: number): boolean => {
  const first = route.steps[0];
  return first === undefined || !reached(route, first, holds, level).has(step.id);
};

/** Whether every way from where `to` leads at a level has left one that `holds` before it comes to `step`. */
export const alwaysAfterTarget = (
  route: Route,
  to: Target,
  step: Step,
  holds: Passing,
  level: number,
): boolean => {
  const first = leadsTo(to, level);
  return route.steps
    .filter((s) => first.includes(s.id))
    .every((s) => !reached(route, s, holds, level).has(step.id));
};

/** Ids of the step and of everything it can lead to. */
export const ahead = (route: Route, step: Step): Set<string> => reached(route, step, () => false);

export const leadsToEnd = (route: Route, step: Step): boolean => {
  const ids = ahead(route, step);
  return route.steps.some((s) => s.kind === 'end' && ids.has(s.id));
};
