import type { Problem } from '../finding.ts';
import type { Step } from '../steps.ts';
import { alwaysAfter } from './graph.ts';
import { type Rule, stepsOf } from './rule.ts';

const fixesLevel = (step: Step): boolean =>
  step.kind === 'proposal' ||
  ((step.kind === 'form' || step.kind === 'screening') &&
    step.fields.some((f) => f.type === 'level' && f.required));

/** The level is fixed before anybody is asked or invited ([K·L3]). */
export const levelFixedBefore: Rule = (profile) =>
  stepsOf(profile).flatMap(({ route, step, path }): Problem[] => {
    if (step.kind !== 'decision' && step.kind !== 'meetings') return [];
    if (alwaysAfter(route, step, fixesLevel)) return [];
    return [
      {
        path: [...path, 'id'],
        message: `steget "${step.id}" kan nås utan att någon nivå är föreslagen`,
        mend: 'låt varje väg dit gå genom ett steg av slaget proposal, eller ett fält av slaget level med required: true',
      },
    ];
  });
