import { isElected } from '../../domain/policy/elected.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { StepActor } from '../../domain/policy/steps.ts';

/** A mandate that somebody must hold for the policy to run. `alone`: the role has one holder in the whole municipality. */
export interface WantedMandate {
  role: string;
  body: string;
  alone: boolean;
}

/**
 * Every mandate that a profile needs filled: the seats of each presidium, a member and a secretary beside each, officials where the policy
 * has them act, and every other role once.
 */
export const mandatesWanted = (profile: Profile): WantedMandate[] => {
  const presidia = profile.bodies.filter((b) => b.presidiumSeats !== undefined);
  const presiding = profile.roles
    .filter((r) => r.presides !== undefined)
    .sort((a, b) => (a.presides ?? 0) - (b.presides ?? 0));
  const members = profile.roles.filter((r) => r.elected && r.presides === undefined);
  const secretaries = profile.roles.filter((r) => r.secretary && r.presides === undefined);
  return [
    ...presidia.flatMap((b) => [
      ...presiding.slice(0, b.presidiumSeats).map((r) => ({ role: r.id, body: b.id, alone: false })),
      ...members.map((r) => ({ role: r.id, body: b.id, alone: false })),
      ...secretaries.map((r) => ({ role: r.id, body: b.id, alone: false })),
    ]),
    ...profile.roles
      .filter((r) => !isElected(r) && !r.secretary)
      .flatMap(({ id }) => {
        const bodies = bodiesOf(profile, id);
        return bodies.length === 0
          ? [{ role: id, body: homeOf(profile), alone: true }]
          : bodies.map((body) => ({ role: id, body, alone: false }));
      }),
  ];
};

/** Where a role is held that is not a seat: in the bodies that the policy names with it, or in each förvaltning. */
const bodiesOf = (profile: Profile, role: string): string[] => {
  const steps = profile.routes.flatMap((r) => r.steps);
  const acting = steps.flatMap((s) => ('actor' in s ? [s.actor] : []));
  const { yearly } = profile;
  const actors: StepActor[] = [
    ...acting,
    profile.wishes.actor,
    ...(yearly ? [yearly.plan.actor, yearly.wheel.actor] : []),
  ];
  const named = actors.flatMap((a) =>
    a.role === role && a.of !== undefined ? bodiesNamed(profile, a.of) : [],
  );
  const starting = profile.routes
    .flatMap((r) => r.initiatives)
    .flatMap((i) => (i.by !== 'citizen' && i.roles.includes(role) ? (i.bodies ?? []) : []));
  // Whoever leads meetings or hands in a plan does so in each förvaltning; a chief has the post alone.
  const everywhere =
    steps.some((s) => s.kind === 'meetings' && s.actor.role === role) || yearly?.plan.actor.role === role;
  const offices = everywhere ? profile.bodies.filter((b) => b.kind === 'förvaltning').map((b) => b.id) : [];
  return [...new Set([...named, ...starting, ...offices])];
};

/** `concerned`, `initiating` and `ordering` may be any body that has a presidium. */
const bodiesNamed = (profile: Profile, reference: string): string[] =>
  profile.bodies.some((b) => b.id === reference)
    ? [reference]
    : profile.bodies.filter((b) => b.presidiumSeats !== undefined).map((b) => b.id);

const homeOf = ({ bodies }: Profile): string => {
  const home =
    bodies.find((b) => b.kind === 'förvaltning') ?? bodies.find((b) => b.kind === 'styrelse') ?? bodies[0];
  if (home === undefined) throw new Error('A profile without bodies');
  return home.id;
};
