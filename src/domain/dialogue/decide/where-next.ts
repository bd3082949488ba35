import { isYes } from '../../policy/fields.ts';
import type { Route } from '../../policy/profile.ts';
import { type Facts, follow, type Target } from '../../policy/targets.ts';
import type { Case } from '../case/case.ts';
import { levelOfCase } from '../level.ts';

/** What is known of a case where its way divides: its level, what was answered yes, and the numbers that were filled in. */
const factsOf = (c: Case, route: Route): Facts => {
  const answer = (field: string) => {
    const [step = '', id = ''] = field.split('.');
    const screened = route.steps.some((s) => s.id === step && s.kind === 'screening');
    return (screened ? c.screening : c.forms[step])?.values[id];
  };
  return {
    level: levelOfCase(c, route),
    isYes: (field) => isYes(answer(field)),
    number: (field) => {
      const value = answer(field);
      return typeof value === 'number' ? value : undefined;
    },
  };
};

/** Id of the step that a target leads this case to. */
export const whereNext = (c: Case, route: Route, to: Target): string => follow(to, factsOf(c, route));
