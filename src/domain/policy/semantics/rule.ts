import type { Path, Problem } from '../finding.ts';
import type { Profile, Route } from '../profile.ts';
import type { Step, StepKind, StepOf } from '../steps.ts';

/** One thing that must hold in a profile and that a schema cannot say. */
export type Rule = (profile: Profile) => Problem[];

export interface PlacedStep<S extends Step = Step> {
  route: Route;
  step: S;
  path: Path;
}

/** Every step of every route, with where it stands. */
export const stepsOf = (profile: Profile): PlacedStep[] =>
  profile.routes.flatMap((route, r) =>
    route.steps.map((step, s) => ({ route, step, path: ['routes', r, 'steps', s] })),
  );

export const stepsOfKind = <K extends StepKind>(profile: Profile, kind: K): PlacedStep<StepOf<K>>[] =>
  stepsOf(profile).filter((p): p is PlacedStep<StepOf<K>> => p.step.kind === kind);
