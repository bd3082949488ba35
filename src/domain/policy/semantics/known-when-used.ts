import type { Problem } from '../finding.ts';
import type { Route } from '../profile.ts';
import { bodyReferences } from './bodies.ts';
import { alwaysAfter, type Passing } from './graph.ts';
import { orders } from './ordering.ts';
import { type Rule, stepsOf } from './rule.ts';

/** The field that names the body a matter lies with: what `concerned` stands for. */
const concernedField = 'berort-organ';

const namesConcerned: Passing = (step, outcome) =>
  (step.kind === 'screening' || step.kind === 'form') &&
  !outcome.startsWith('not-') &&
  step.fields.some((f) => f.id === concernedField && f.type === 'body' && f.required);

const known: Record<string, { settles: Passing; message: string; mend: string }> = {
  concerned: {
    settles: namesConcerned,
    message: 'innan det säkert är angivet vilket organ som berörs',
    mend: `låt ett tidigare steg ha fältet "${concernedField}" av slaget body, med required: true`,
  },
  ordering: {
    settles: orders,
    message: 'innan något organ säkert har beställt dialogen',
    mend: 'låt varje väg dit gå genom ett ja i ett steg av slaget decision med orders: true',
  },
};

/** `concerned` and `ordering` can be used only where every way to the step has settled which body that is. */
export const bodyKnownWhenUsed: Rule = (profile) =>
  stepsOf(profile).flatMap((placed) =>
    bodyReferences(placed).flatMap(({ body, path }): Problem[] => {
      const need = known[body];
      if (need === undefined || alwaysAfter(placed.route, placed.step, need.settles)) return [];
      return [
        { path, message: `steget "${placed.step.id}" använder "${body}" ${need.message}`, mend: need.mend },
      ];
    }),
  );

const ofBodies = (route: Route): boolean =>
  route.initiatives.every((i) => i.by === 'political' && i.bodies !== undefined);

/** `initiating` can be used only on a route where every initiative is some body's. */
export const initiativeHasBody: Rule = (profile) =>
  stepsOf(profile).flatMap((placed) =>
    bodyReferences(placed).flatMap(({ body, path }): Problem[] =>
      body !== 'initiating' || ofBodies(placed.route)
        ? []
        : [
            {
              path,
              message: `steget "${placed.step.id}" använder "initiating", men vägen har initiativ som inte är något organs`,
              mend: 'ange bodies för initiativen, och låt medborgares och tjänstemäns initiativ ha en annan väg',
            },
          ],
    ),
  );
