import { isElected } from '../../policy/elected.ts';
import type { Profile } from '../../policy/profile.ts';
import { profileIn } from '../../policy/testing/planted.ts';
import { personCalled, type World } from './world.ts';

/** Everybody that a profile needs: a holder of each seat and secretary of each body, and of every other role in each office. */
const everybody = (profile: Profile): World['mandates'] => {
  const offices = profile.bodies.filter((b) => b.presidiumSeats === undefined);
  const others = profile.roles.filter((r) => !isElected(r) && !r.secretary);
  const seats = profile.bodies
    .filter((b) => b.presidiumSeats !== undefined)
    .flatMap((b) => {
      const presiding = profile.roles.filter(
        (r) => r.presides !== undefined && r.presides <= (b.presidiumSeats ?? 0),
      );
      const beside = profile.roles.filter((r) => r.secretary || (r.elected && r.presides === undefined));
      return [...presiding, ...beside].map((r) => [r.id, b.id] as const);
    });
  const elsewhere = (offices.length > 0 ? offices : profile.bodies).flatMap((b) =>
    others.map((r) => [r.id, b.id] as const),
  );
  return [...seats, ...elsewhere].map(([role, body]) => ({
    person: personCalled(`${role}.${body}`),
    body,
    role,
    from: '2023-01-01',
  }));
};

/** A world in which a profile's route can be walked, whatever the profile. */
export const anyWorld = (text: string, channel: string): World => {
  const profile = profileIn(text);
  return {
    nr: 'MD-2026-0001',
    channel,
    begins: '2026-09-15T07:00:00.000Z',
    policy: { hash: 'provad', profile },
    mandates: everybody(profile),
  };
};

/** Everybody in it, by short name. */
export const peopleOf = (world: World): string[] => [...new Set(world.mandates.map((m) => m.person.id))];
