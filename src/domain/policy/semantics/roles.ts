import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import { type Rule, stepsOf } from './rule.ts';

/** Whoever acts or owns has a role that the profile declares. */
export const rolesDeclared: Rule = (profile) => {
  const ids = profile.roles.map((r) => r.id);
  const named: { role: string; path: Path }[] = [
    ...stepsOf(profile).flatMap(({ step, path }) =>
      'actor' in step ? [{ role: step.actor.role, path: [...path, 'actor', 'role'] }] : [],
    ),
    ...profile.duties.map((d, i) => ({ role: d.owner, path: ['duties', i, 'owner'] })),
    { role: profile.wishes.actor.role, path: ['wishes', 'actor', 'role'] },
    ...profile.routes.flatMap((route, r) =>
      route.initiatives.flatMap((initiative, i) =>
        initiative.by === 'citizen'
          ? []
          : initiative.roles.map((role, n) => ({
              role,
              path: ['routes', r, 'initiatives', i, 'roles', n],
            })),
      ),
    ),
    ...(profile.yearly === undefined
      ? []
      : [
          { role: profile.yearly.plan.actor.role, path: ['yearly', 'plan', 'actor', 'role'] },
          { role: profile.yearly.wheel.actor.role, path: ['yearly', 'wheel', 'actor', 'role'] },
        ]),
  ];
  return named
    .filter(({ role }) => !ids.includes(role))
    .map(({ role, path }) => ({
      path,
      message: `rollen "${role}" finns inte`,
      mend: mendReference(role, ids, 'lägg till den under roles eller välj en som finns'),
    }));
};

/** Presiding is an order: somebody is first, nobody shares a place, and every seat of a presidium has its role. */
export const presidingOrder: Rule = (profile) => {
  const order = profile.roles.flatMap((r, i) =>
    r.presides === undefined ? [] : [{ at: r.presides, i, id: r.id }],
  );
  const shared = order
    .filter(({ at }, n) => order.findIndex((o) => o.at === at) !== n)
    .map(
      ({ at, i, id }): Problem => ({
        path: ['roles', i, 'presides'],
        message: `rollen "${id}" leder i samma ordning (${at}) som en annan`,
        mend: 'ge varje roll i presidiet sin egen plats',
      }),
    );
  const tooMany = profile.bodies.flatMap((b, i): Problem[] =>
    (b.presidiumSeats ?? 0) <= order.length
      ? []
      : [
          {
            path: ['bodies', i, 'presidiumSeats'],
            message: `presidiet för "${b.id}" har ${b.presidiumSeats} platser, men bara ${order.length} roller leder`,
            mend: 'sätt presides på en roll för varje plats',
          },
        ],
  );
  return [...shared, ...tooMany];
};

/** Who keeps the records serves the elected and is not one of them. */
export const secretariesAreOfficials: Rule = ({ roles }) =>
  roles.flatMap((r, i): Problem[] =>
    r.secretary && r.elected
      ? [
          {
            path: ['roles', i, 'elected'],
            message: `rollen "${r.id}" är både förtroendevald och sekreterare`,
            mend: 'ta bort elected eller secretary',
          },
        ]
      : [],
  );

/** Where a presidium is asked, somebody keeps its records: closes a settled round, withdraws a question (design 6). */
export const askedBodiesHaveSecretary: Rule = (profile) => {
  const asks = stepsOf(profile).find(({ step }) => step.kind === 'consultation' || step.kind === 'decision');
  if (asks === undefined || profile.roles.some((r) => r.secretary)) return [];
  return [
    {
      path: ['roles'],
      message: `steget "${asks.step.id}" frågar ett presidium, men ingen roll är sekreterare`,
      mend: 'sätt secretary: true på den roll som för protokoll',
    },
  ];
};
