import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import { type PlacedStep, type Rule, stepsOf } from './rule.ts';

const reserved = ['concerned', 'initiating', 'ordering'];

/** The body a step speaks of, with where. */
export const bodyReferences = ({ step, path }: PlacedStep): { body: string; path: Path }[] => {
  if (step.kind === 'consultation' || step.kind === 'decision')
    return [{ body: step.body, path: [...path, 'body'] }];
  if (!('actor' in step) || step.actor.of === undefined) return [];
  return [{ body: step.actor.of, path: [...path, 'actor', 'of'] }];
};

export const bodiesDeclared: Rule = (profile) => {
  const ids = profile.bodies.map((b) => b.id);
  const taken = profile.bodies.flatMap((b, i): Problem[] =>
    reserved.includes(b.id)
      ? [
          {
            path: ['bodies', i, 'id'],
            message: `"${b.id}" betyder redan något annat: det organ som berörs, tar initiativet eller beställer`,
            mend: 'ge organet ett annat id',
          },
        ]
      : [],
  );
  const actors: { body: string | undefined; path: Path }[] = [
    { body: profile.wishes.actor.of, path: ['wishes', 'actor', 'of'] },
    { body: profile.yearly?.plan.actor.of, path: ['yearly', 'plan', 'actor', 'of'] },
    { body: profile.yearly?.wheel.actor.of, path: ['yearly', 'wheel', 'actor', 'of'] },
  ];
  const outsideRoutes = actors.flatMap(({ body, path }) => (body === undefined ? [] : [{ body, path }]));
  const unknown = [...stepsOf(profile).flatMap(bodyReferences), ...outsideRoutes]
    .filter(({ body }) => !reserved.includes(body) && !ids.includes(body))
    .map(({ body, path }) => ({
      path,
      message: `organet "${body}" finns inte`,
      mend: mendReference(body, [...ids, ...reserved], 'lägg till det under bodies eller välj ett som finns'),
    }));
  return [...taken, ...unknown];
};

/** Only a body with a presidium can be asked or decide by cards. */
export const askedBodiesHavePresidium: Rule = (profile) =>
  stepsOf(profile).flatMap(({ step, path }): Problem[] => {
    if (step.kind !== 'consultation' && step.kind !== 'decision') return [];
    const body = profile.bodies.find((b) => b.id === step.body);
    if (body === undefined || body.presidiumSeats !== undefined) return [];
    return [
      {
        path: [...path, 'body'],
        message: `steget "${step.id}" frågar ${body.name}, som inte har något presidium`,
        mend: 'välj ett annat organ eller ange presidiumSeats',
      },
    ];
  });
