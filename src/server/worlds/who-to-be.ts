import type { Profile } from '../../domain/policy/profile.ts';
import { addressOf, type WorldPeople, type WorldPerson } from './people.ts';

/** Somebody worth being, to see the product at work. */
export interface Guide {
  /** What they do there. */
  does: string;
  who: string;
  address: string;
  place: 'tab' | 'chat' | 'mail';
}

/** Whom to be in a municipality: who reads wishes, who is asked by card, who records, who adopts a changed policy. */
export const whoToBe = (profile: Profile, world: WorldPeople): Guide[] => {
  const steps = profile.routes.flatMap((r) => r.steps);
  const decision = steps.find((s) => s.kind === 'decision');
  const presidia = profile.bodies.filter((b) => b.presidiumSeats !== undefined);
  // Where the deciding body is the one that the matter lies with, any nämnd shows it.
  const body = (
    presidia.find((b) => decision?.kind === 'decision' && b.id === decision.body) ??
    presidia.find((b) => b.kind === 'nämnd') ??
    presidia[0]
  )?.id;
  const proposes = steps.find((s) => s.kind === 'proposal');
  const inMeeting = steps.some((s) => s.kind === 'decision' && s.form === 'sammanträde');
  const chair = profile.roles.find((r) => r.presides === 1)?.id;
  const secretary = profile.roles.find((r) => r.secretary)?.id;
  const adopter = profile.roles.find((r) => r.adoptsPolicy)?.id;
  const { actor } = profile.wishes;
  const guides = [
    guide(world, 'läser önskemål', 'tab', actor.role, actor.of),
    proposes?.kind === 'proposal'
      ? guide(world, 'lämnar förslag', 'chat', proposes.actor.role, proposes.actor.of)
      : undefined,
    guide(world, 'svarar på kort', 'chat', chair, body),
    guide(world, inMeeting ? 'skriver in beslut' : 'avslutar frågor', 'tab', secretary, body),
    guide(world, 'antar policyn', 'tab', adopter),
  ];
  const found = guides.filter((g) => g !== undefined);
  return found.filter((g, i) => found.findIndex((other) => other.address === g.address) === i);
};

const guide = (
  { people, domain }: WorldPeople,
  does: string,
  place: Guide['place'],
  role: string | undefined,
  body?: string,
): Guide | undefined => {
  const holders = people.filter((p) => p.mandates?.some((m) => m.role === role));
  const there = holders.find((p) => p.mandates?.some((m) => m.role === role && m.body === body));
  const one: WorldPerson | undefined = there ?? holders[0];
  return (
    one && {
      does,
      who: `${one.name}, ${one.role.charAt(0).toLowerCase()}${one.role.slice(1)}`,
      address: addressOf(one, domain),
      place,
    }
  );
};
