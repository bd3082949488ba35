import type { Problem } from '../finding.ts';
import type { Route } from '../profile.ts';
import type { Step } from '../steps.ts';
import { branchesOf } from '../targets.ts';
import { ahead } from './graph.ts';
import { type Rule, stepsOfKind } from './rule.ts';

/** What may still be done about a matter that is not for dialogue: somebody is told something, and it ends. */
const tellsAndEnds = (route: Route, step: Step): boolean => {
  const ids = ahead(route, step);
  return route.steps.filter((s) => ids.has(s.id)).every((s) => ['form', 'duty', 'end'].includes(s.kind));
};

/**
 * A screening turns aside with a reason and the next way, which an end tells ([K·C1] and on), at once or when what must be
 * told has been told ([H·C7]). It never leads round the decision.
 */
export const screeningTurnsAsideToEnd: Rule = (profile) =>
  stepsOfKind(profile, 'screening').flatMap(({ route, step, path }) =>
    step.questions.flatMap((q, i) =>
      branchesOf(q.otherwise).flatMap(({ to }): Problem[] => {
        const target = route.steps.find((s) => s.id === to);
        if (target === undefined || tellsAndEnds(route, target)) return [];
        return [
          {
            path: [...path, 'questions', i, 'otherwise'],
            message: `frågan "${q.id}" leder vid fel svar till steget "${target.id}", som inte är ett slut`,
            mend: 'låt den leda till ett steg av slaget end, som säger varför och vart man kan vända sig',
          },
        ];
      }),
    ),
  );
