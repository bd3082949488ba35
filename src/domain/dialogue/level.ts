import type { Profile, Route } from '../policy/profile.ts';
import type { Case } from './case/case.ts';

/**
 * The level the case is on: as ordered, else as proposed, else as filled in where the policy has a field for it. The
 * lowest level when a policy fixes none before the decision.
 */
export const levelOfCase = (c: Case, route: Route): number | undefined => {
  const filled = route.steps
    .flatMap((s) =>
      s.kind === 'form' || s.kind === 'screening' ? s.fields.map((f) => [s.id, s.kind, f] as const) : [],
    )
    .filter(([, , f]) => f.type === 'level')
    .map(([step, kind, f]) => (kind === 'screening' ? c.screening : c.forms[step])?.values[f.id])
    .findLast((v) => v !== undefined);
  return c.ordered?.level ?? c.proposal?.level ?? (filled === undefined ? undefined : Number(filled));
};

export const lowestLevel = (profile: Profile): number =>
  Math.min(...profile.ladder.levels.map((l) => l.number));
