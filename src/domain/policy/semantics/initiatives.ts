import { isElected } from '../elected.ts';
import type { Problem } from '../finding.ts';
import { unknownReference } from './reference.ts';
import type { Rule } from './rule.ts';

/** Who may begin is somebody there is, in a body there is ([K·I-K1], [H·I-H]). */
export const initiativesDeclared: Rule = (profile) => {
  const bodies = profile.bodies.map((b) => b.id);
  return profile.routes.flatMap((route, r) =>
    route.initiatives.flatMap((initiative, i) =>
      initiative.by === 'citizen'
        ? []
        : (initiative.bodies ?? []).flatMap((body, b) =>
            unknownReference('organet', body, bodies, ['routes', r, 'initiatives', i, 'bodies', b]),
          ),
    ),
  );
};

/** The elected begin by their seat in a presidium, or its secretary writes their initiative in for them ([K·I-K1]). */
export const politicalInitiativesHoldSeats: Rule = (profile) =>
  profile.routes.flatMap((route, r) =>
    route.initiatives.flatMap((initiative, i): Problem[] => {
      if (initiative.by !== 'political') return [];
      const elsewhere = profile.roles.filter((role) => !isElected(role) && !role.secretary);
      return initiative.roles.flatMap((id, n) =>
        elsewhere.some((role) => role.id === id)
          ? [
              {
                path: ['routes', r, 'initiatives', i, 'roles', n],
                message: `rollen "${id}" tar politiska initiativ, men är varken förtroendevald eller sekreterare`,
                mend: 'välj en roll med presides, elected eller secretary, eller låt initiativet vara by: official',
              },
            ]
          : [],
      );
    }),
  );

/** A wish is taken up on a route that is open to whoever is then said to have begun it. */
export const wishesGoSomewhere: Rule = (profile) => {
  const { takenUp, ways } = profile.wishes;
  if (takenUp === undefined) {
    const answered = ways.length > 0;
    const problem: Problem = {
      path: ['wishes', 'ways'],
      message: 'önskemål tas inte upp, och ingen annan väg är angiven',
      mend: 'lägg till takenUp, eller de vägar som är medborgarens under ways',
    };
    return answered ? [] : [problem];
  }
  const path = ['wishes', 'takenUp', 'route'];
  const ids = profile.routes.map((r) => r.id);
  const route = profile.routes.find((r) => r.id === takenUp.route);
  if (route === undefined) return unknownReference('vägen', takenUp.route, ids, path);
  if (route.initiatives.some((i) => i.by === takenUp.as)) return [];
  return [
    {
      path: ['wishes', 'takenUp', 'as'],
      message: `önskemål tas upp som ${takenUp.as}, men vägen "${route.id}" har inget sådant initiativ`,
      mend: `lägg till ett initiativ med by: ${takenUp.as} i vägen, eller välj en annan väg`,
    },
  ];
};
