import type { Method } from './methods.ts';
import type { Body, Ladder, Level, Profile, Route } from './profile.ts';
import type { Step, StepKind, StepOf } from './steps.ts';

/** Look-ups that throw: a profile that passed its check always answers, so a miss is a bug. */
const found = <T>(value: T | undefined, what: string, id: string | number): T => {
  if (value === undefined) throw new Error(`The policy has no ${what} "${id}"`);
  return value;
};

export const routeOf = (profile: Profile, id: string): Route =>
  found(
    profile.routes.find((r) => r.id === id),
    'route',
    id,
  );

export const stepOf = (route: Route, id: string): Step =>
  found(
    route.steps.find((s) => s.id === id),
    `step in route "${route.id}"`,
    id,
  );

export const stepOfKind = <K extends StepKind>(route: Route, id: string, kind: K): StepOf<K> => {
  const step = stepOf(route, id);
  if (step.kind !== kind) throw new Error(`Step "${id}" is a ${step.kind}, not a ${kind}`);
  return step as StepOf<K>;
};

export const bodyOf = (profile: Profile, id: string): Body =>
  found(
    profile.bodies.find((b) => b.id === id),
    'body',
    id,
  );

export const methodOf = (profile: Profile, id: string): Method =>
  found(
    profile.methods.find((m) => m.id === id),
    'method',
    id,
  );

export const levelOf = (ladder: Ladder, number: number): Level =>
  found(
    ladder.levels.find((l) => l.number === number),
    'level',
    number,
  );
