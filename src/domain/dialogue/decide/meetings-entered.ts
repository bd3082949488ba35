import type { Route } from '../../policy/profile.ts';
import type { StepOf } from '../../policy/steps.ts';
import type { Case } from '../case/case.ts';

/** The meetings step that the case came to last; a route may have several, of which a case often comes to only one. */
export const meetingsEntered = (c: Case, route: Route): StepOf<'meetings'> | undefined => {
  const last = c.steps.findLast((entered) => entered.kind === 'meetings');
  return route.steps.find((s): s is StepOf<'meetings'> => s.kind === 'meetings' && s.id === last?.step);
};
