import type { Problem } from '../finding.ts';
import { alwaysAfter, type Passing } from './graph.ts';
import { type Rule, stepsOf } from './rule.ts';

const fixesLevel: Passing = (step) =>
  step.kind === 'proposal' ||
  ((step.kind === 'form' || step.kind === 'screening') &&
    step.fields.some((f) => f.type === 'level' && f.required));

/** The level is fixed before a dialogue is ordered ([K·L3]). */
export const levelFixedBefore: Rule = (profile) =>
  stepsOf(profile).flatMap(({ route, step, path }): Problem[] => {
    if (step.kind !== 'decision' || !step.orders || alwaysAfter(route, step, fixesLevel)) return [];
    return [
      {
        path: [...path, 'id'],
        message: `steget "${step.id}" kan nås utan att någon nivå är föreslagen`,
        mend: 'låt varje väg dit gå genom ett steg av slaget proposal, eller ett fält av slaget level med required: true',
      },
    ];
  });
