import type { TrackStep } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { whereNext } from '../../domain/dialogue/decide/where-next.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import type { Profile, Route } from '../../domain/policy/profile.ts';
import type { Step } from '../../domain/policy/steps.ts';

/** Steps gone through, the one it stands at, and the way ahead if all goes on. */
export const track = (c: Case, profile: Profile): TrackStep[] => {
  const route = routeOf(profile, c.channel);
  const last = c.steps.length - 1;
  const passed = c.steps.map(
    (s, i): TrackStep => ({
      id: s.step,
      name: s.name,
      kind: s.kind,
      state: i < last || c.end ? 'done' : 'current',
      at: s.left?.at ?? s.at,
      ...(s.left === undefined ? {} : { outcome: s.left.outcome }),
    }),
  );
  const here = c.steps[last];
  return here && !c.end ? [...passed, ...ahead(c, route, stepOf(route, here.step))] : passed;
};

const ahead = (c: Case, route: Route, from: Step): TrackStep[] => {
  const seen = new Set([from.id]);
  const coming: TrackStep[] = [];
  for (let step = from; step.kind !== 'end'; ) {
    const next = stepOf(route, forward(c, route, step));
    if (seen.has(next.id)) break;
    seen.add(next.id);
    coming.push({ id: next.id, name: next.name, kind: next.kind, state: 'coming' });
    step = next;
  }
  return coming;
};

const forward = (c: Case, route: Route, step: Exclude<Step, { kind: 'end' }>): string =>
  whereNext(c, route, step.kind === 'decision' ? step.next.yes : (Object.values(step.next)[0] ?? step.id));
