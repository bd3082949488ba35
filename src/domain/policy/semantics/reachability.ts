import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import type { Profile, Route } from '../profile.ts';
import { outcomesOf, type Step } from '../steps.ts';
import { ahead, leadsToEnd, reachable } from './graph.ts';
import { type Rule, stepsOf } from './rule.ts';

/** Every way on from a step, with where it stands. */
const waysOn = (step: Step, path: Path): { to: string; path: Path }[] =>
  Object.entries(outcomesOf(step)).flatMap(([outcome, target]) => {
    const asked = step.kind === 'screening' ? step.questions.findIndex((q) => `not-${q.id}` === outcome) : -1;
    const at = asked < 0 ? [...path, 'next', outcome] : [...path, 'questions', asked, 'otherwise'];
    return typeof target === 'string'
      ? [{ to: target, path: at }]
      : target.map(({ to }, i) => ({ to, path: [...at, i, 'to'] }));
  });

const leadsAstray = (route: Route, step: Step): boolean =>
  waysOn(step, []).some((way) => !route.steps.some((s) => s.id === way.to));

/** Steps of the routes where each way leads somewhere: in the others one slip would look like many. */
const wholeRoutes = (profile: Profile) =>
  stepsOf(profile).filter(({ route }) => !route.steps.some((s) => leadsAstray(route, s)));

export const everyWayLeadsSomewhere: Rule = (profile) =>
  stepsOf(profile).flatMap(({ route, step, path }) => {
    const ids = route.steps.map((s) => s.id);
    return waysOn(step, path)
      .filter((way) => !ids.includes(way.to))
      .map(
        (way): Problem => ({
          path: way.path,
          message: `steget "${step.id}" leder till "${way.to}", som inte finns på vägen`,
          mend: mendReference(way.to, ids, 'låt det leda till ett steg i vägen'),
        }),
      );
  });

/** A step that an outcome leads back to at once would do the same thing again for ever. */
export const noStepLeadsToItself: Rule = (profile) =>
  stepsOf(profile).flatMap(({ step, path }) =>
    waysOn(step, path)
      .filter((way) => way.to === step.id)
      .map((way) => ({
        path: way.path,
        message: `steget "${step.id}" leder vid ${way.path[path.length + 1]} tillbaka till sig självt`,
        mend: 'låt det leda till ett annat steg, eller ta bort utfallet om det får utelämnas',
      })),
  );

/** Names the first step that is cut off, not all that lie beyond it. */
export const everyStepReachable: Rule = (profile) => {
  const told = new Map<Route, Set<string>>();
  return wholeRoutes(profile).flatMap(({ route, step, path }): Problem[] => {
    const known = told.get(route) ?? reachable(route);
    if (known.has(step.id)) return [];
    // A shared part need not be come to on every route that has it.
    if (profile.routes.some((r) => r !== route && r.steps.includes(step) && reachable(r).has(step.id)))
      return [];
    told.set(route, new Set([...known, ...ahead(route, step)]));
    return [
      {
        path: [...path, 'id'],
        message: `steget "${step.id}" går inte att nå från "${route.steps[0]?.id}"`,
        mend: 'låt något steg leda dit eller ta bort det',
      },
    ];
  });
};

/** A matter may go round, but never for ever: each dead end is a named end. */
export const everyStepLeadsToEnd: Rule = (profile) =>
  wholeRoutes(profile)
    .filter(({ route, step }) => reachable(route).has(step.id) && !leadsToEnd(route, step))
    .map(({ step, path }) => ({
      path: [...path, 'next'],
      message: `från steget "${step.id}" kommer ärendet aldrig till ett slut`,
      mend: 'låt någon väg därifrån leda till ett steg av slaget end',
    }));
