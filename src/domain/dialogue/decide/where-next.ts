import { isYes } from '../../policy/fields.ts';
import type { Route } from '../../policy/profile.ts';
import { type Facts, follow, type Target } from '../../policy/targets.ts';
import type { Case } from '../case/case.ts';
import { levelOfCase } from '../level.ts';

/** What is known of a case where its way divides: its level, and what was answered yes. */
const factsOf = (c: Case, route: Route): Facts => ({
  level: levelOfCase(c, route),
  isYes: (field) => {
    const [step = '', id = ''] = field.split('.');
    const screened = route.steps.some((s) => s.id === step && s.kind === 'screening');
    const value = (screened ? c.screening : c.forms[step])?.values[id];
    return isYes(value);
  },
});

/** Id of the step that a target leads this case to. */
export const whereNext = (c: Case, route: Route, to: Target): string => follow(to, factsOf(c, route));
