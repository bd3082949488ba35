import type { Problem } from '../finding.ts';
import { branchesOf } from '../targets.ts';
import { ofBranches } from './branches.ts';
import { ahead, alwaysAfterTarget } from './graph.ts';
import { ofDialogue } from './ordering.ts';
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
  const form: Problem[] =
    yearly.decision.form === 'beredning'
      ? []
      : [
          {
            path: ['yearly', 'decision', 'form'],
            message: `årshjulet avgörs genom ${yearly.decision.form}, men rader tas ställning till på kort`,
            mend: 'välj formen beredning',
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
  const { to } = yearly.ordered;
  const path = ['yearly', 'ordered', 'to'];
  const divides =
    route === undefined || typeof to === 'string' ? [] : ofBranches({ profile, route }, to, path);
  return [...asked, ...form, ...goesOn, ...divides];
};

/** What the year orders needs its process leader as much as what is ordered alone ([K·O1]). */
export const yearlyLeaderAppointed: Rule = (profile) => {
  const from = profile.methodRules.processLeaderFromLevel?.level;
  const { yearly } = profile;
  const route = profile.routes.find((r) => r.id === yearly?.ordered.route);
  if (from === undefined || yearly === undefined || route === undefined) return [];
  const without = profile.ladder.levels
    .map((l) => l.number)
    .filter((level) => level >= from)
    .filter((level) =>
      route.steps.some(
        (s) =>
          ofDialogue(profile, s) &&
          !alwaysAfterTarget(route, yearly.ordered.to, s, ({ kind }) => kind === 'appointment', level),
      ),
    );
  if (without.length === 0) return [];
  return [
    {
      path: ['yearly', 'ordered', 'to'],
      message: `årshjulets dialoger kan komma till mötena utan att någon processledare är utsedd på nivå ${without.join(', ')}`,
      mend: 'låt dem gå vidare till ett steg av slaget appointment',
    },
  ];
};

/** What the year has ordered is not ordered once more: its cases go on past every step that orders. */
export const yearlyLeadsPastOrder: Rule = ({ yearly, routes }) => {
  const route = routes.find((r) => r.id === yearly?.ordered.route);
  if (yearly === undefined || route === undefined) return [];
  const firsts = branchesOf(yearly.ordered.to).map((b) => b.to);
  const ids = new Set(route.steps.filter((s) => firsts.includes(s.id)).flatMap((s) => [...ahead(route, s)]));
  const again = route.steps.find((s) => ids.has(s.id) && s.kind === 'decision' && s.orders);
  if (again === undefined) return [];
  return [
    {
      path: ['yearly', 'ordered', 'to'],
      message: `årshjulets dialoger är redan beställda men kommer till steget "${again.id}", som beställer dem en gång till`,
      mend: 'låt dem gå vidare till ett steg efter beslutet',
    },
  ];
};
