import { type Actor, holds } from '../../people/actor.ts';
import { either } from '../../policy/explain/words.ts';
import type { Initiative } from '../../policy/initiatives.ts';
import { bodyOf } from '../../policy/look-up.ts';
import type { Profile, Route } from '../../policy/profile.ts';
import type { CaseInitiative } from '../case/case.ts';
import { type Refusal, refused } from '../refusal.ts';

type Taken = { ok: true; initiative: CaseInitiative } | { ok: false; refusal: Refusal };
type ByRole = Exclude<Initiative, { by: 'citizen' }>;

const byRole = (route: Route): ByRole[] => route.initiatives.filter((i): i is ByRole => i.by !== 'citizen');

/** Bodies for which the actor may take this initiative; none where no role of theirs lets them. */
const bodiesFor = (actor: Actor, initiative: ByRole): string[] => {
  if (actor.kind !== 'person') return [];
  return [
    ...new Set(
      actor.mandates
        .filter((m) => initiative.roles.includes(m.role) && (initiative.bodies?.includes(m.body) ?? true))
        .map((m) => m.body),
    ),
  ];
};

/** What somebody may open: a route, as whose initiative, for which bodies. */
export interface OpenInitiative {
  route: string;
  by: 'official' | 'political';
  bodies: string[];
}

/** Everything that this actor may take the initiative to ([K·I-K1], [H·I-H]). */
export const initiativesOf = (actor: Actor, profile: Profile): OpenInitiative[] =>
  profile.routes.flatMap((route) =>
    byRole(route).flatMap((initiative) => {
      const bodies = bodiesFor(actor, initiative);
      return bodies.length === 0 ? [] : [{ route: route.id, by: initiative.by, bodies }];
    }),
  );

/** Whose initiative it is when this actor opens a case on a route, for a body where that must be said. */
export const takeInitiative = (
  actor: Actor,
  route: Route,
  body: string | undefined,
  profile: Profile,
): Taken => {
  const open = byRole(route).flatMap((i) => bodiesFor(actor, i).map((b) => ({ by: i.by, body: b })));
  const chosen = body === undefined ? open : open.filter((o) => o.body === body);
  const [first] = chosen;
  if (first === undefined) {
    return refused(
      'not-your-initiative',
      route.cite,
      open.length === 0
        ? `Den som tar initiativ på vägen ”${route.name}” har en annan roll än du.`
        : 'Du kan inte ta initiativ för det organet.',
    );
  }
  const bodies = [...new Set(chosen.map((o) => o.body))];
  if (bodies.length > 1) {
    const message = `Välj vems initiativ det är: ${either(bodies.map((id) => bodyOf(profile, id).name))}.`;
    return refused('body-needed', route.cite, message, [{ field: 'body', message }]);
  }
  return { ok: true, initiative: first };
};

/** Whether any of some roles is the actor's: who reads wishes opens what comes of them. */
export const mayTakeUpWishes = (actor: Actor, profile: Profile): boolean =>
  actor.kind === 'system' || holds(actor, profile.wishes.actor.role, profile.wishes.actor.of);
