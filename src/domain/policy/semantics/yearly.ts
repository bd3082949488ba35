import type { Problem } from '../finding.ts';
import { branchesOf } from '../targets.ts';
import { unknownReference } from './reference.ts';
import type { Rule } from './rule.ts';

/** The yearly wheel is taken by a presidium there is, and what it orders goes on where a route does. */
export const yearlyHolds: Rule = (profile) => {
  const { yearly } = profile;
  if (yearly === undefined) return [];
  const body = profile.bodies.find((b) => b.id === yearly.decision.body);
  const bodies = profile.bodies.map((b) => b.id);
  const asked: Problem[] =
    body === undefined
      ? unknownReference('organet', yearly.decision.body, bodies, ['yearly', 'decision', 'body'])
      : body.presidiumSeats !== undefined
        ? []
        : [
            {
              path: ['yearly', 'decision', 'body'],
              message: `årshjulet avgörs av ${body.name}, som inte har något presidium`,
              mend: 'välj ett annat organ eller ange presidiumSeats',
            },
          ];
  const route = profile.routes.find((r) => r.id === yearly.ordered.route);
  const ids = profile.routes.map((r) => r.id);
  const goesOn =
    route === undefined
      ? unknownReference('vägen', yearly.ordered.route, ids, ['yearly', 'ordered', 'route'])
      : branchesOf(yearly.ordered.to).flatMap((b) =>
          unknownReference(
            `steget på vägen "${route.id}"`,
            b.to,
            route.steps.map((s) => s.id),
            ['yearly', 'ordered', 'to'],
          ),
        );
  return [...asked, ...goesOn];
};
