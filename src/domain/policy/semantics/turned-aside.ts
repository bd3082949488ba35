import type { Problem } from '../finding.ts';
import type { Profile, Route } from '../profile.ts';
import type { Step } from '../steps.ts';
import { branchesOf } from '../targets.ts';
import { ahead } from './graph.ts';
import { ofDialogue } from './ordering.ts';
import { type Rule, stepsOfKind } from './rule.ts';

const informs = (profile: Profile, step: Step): boolean =>
  ['form', 'duty', 'end'].includes(step.kind) || (step.kind === 'meetings' && !ofDialogue(profile, step));

/** What may still be done about a matter that is not for dialogue: somebody is told something, if need be at a meeting, and it ends. */
const tellsAndEnds = (profile: Profile, route: Route, step: Step): boolean => {
  const ids = ahead(route, step);
  return route.steps.filter((s) => ids.has(s.id)).every((s) => informs(profile, s));
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
        if (target === undefined || tellsAndEnds(profile, route, target)) return [];
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
