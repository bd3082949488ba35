import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A route begins where something is received, and only there; it has an end; each channel has one route (design 5). */
export const routeShape: Rule = (profile) =>
  profile.routes.flatMap((route, r): Problem[] => {
    const problems: Problem[] = [];
    const path = ['routes', r, 'steps'];
    route.steps.forEach((step, s) => {
      if (s === 0 && step.kind !== 'intake') {
        problems.push({
          path: [...path, 0, 'kind'],
          message: `vägen "${route.id}" börjar med steget "${step.id}", som inte tar emot något`,
          mend: 'låt det första steget vara av slaget intake',
        });
      }
      if (s > 0 && step.kind === 'intake') {
        problems.push({
          path: [...path, s, 'kind'],
          message: `steget "${step.id}" tar emot ärendet mitt i vägen`,
          mend: 'bara det första steget kan vara av slaget intake',
        });
      }
    });
    if (!route.steps.some((s) => s.kind === 'end')) {
      problems.push({
        path,
        message: `vägen "${route.id}" har inget slut`,
        mend: 'lägg till ett steg av slaget end',
      });
    }
    return problems;
  });
