import type { Route } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';

/** Ids of the steps that can be come to from the start, where no way leads on from a step that is `blocked`. */
const reached = (route: Route, start: Step, blocked: (s: Step) => boolean): Set<string> => {
  const seen = new Set<string>();
  const queue = [start];
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    if (seen.has(step.id)) continue;
    seen.add(step.id);
    if (blocked(step)) continue;
    const targets = Object.values(outcomesOf(step));
    queue.push(...route.steps.filter((s) => targets.includes(s.id)));
  }
  return seen;
};

export const reachable = (route: Route): Set<string> => {
  const first = route.steps[0];
  return first === undefined ? new Set() : reached(route, first, () => false);
};

/** Whether every way from the first step to `step` passes one that `holds`. `step` itself does not count. */
export const alwaysAfter = (route: Route, step: Step, holds: (s: Step) => boolean): boolean => {
  const first = route.steps[0];
  return first === undefined || !reached(route, first, holds).has(step.id);
};

/** Ids of the step and of everything it can lead to. */
export const ahead = (route: Route, step: Step): Set<string> => reached(route, step, () => false);

export const leadsToEnd = (route: Route, step: Step): boolean => {
  const ids = ahead(route, step);
  return route.steps.some((s) => s.kind === 'end' && ids.has(s.id));
};
