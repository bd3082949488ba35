import type { Profile } from '../../domain/policy/profile.ts';
import { mandatesWanted, type WantedMandate } from './mandates-wanted.ts';
import { namesFor } from './names.ts';
import type { WorldPerson } from './people.ts';
import { roomsOf } from './rooms.ts';

/**
 * A municipality's people as its profile wants them: `ordforande.ks`, `sekreterare.bun`, `handlaggare.klf`, `kommundirektor`,
 * the dialogue mailbox, and rooms. `fixed` people stand first and keep what they hold of it; the others get made-up names.
 */
export const peopleOf = (profile: Profile, fixed: readonly WorldPerson[] = []): WorldPerson[] => {
  const wanted = mandatesWanted(profile);
  const known = fixed
    .map((p) => heldIn(profile, p))
    .filter((p) => p.kind !== undefined || p.mandates?.length !== 0);
  const held = known.flatMap((p) => p.mandates ?? []);
  const missing = wanted.filter(
    (w) => !held.some((m) => m.role === w.role && (w.alone || m.body === w.body)),
  );
  const name = namesFor(profile.id);
  const taken = new Set(known.map((p) => p.name));
  const unused = (): string => {
    const candidate = name();
    return taken.has(candidate) ? unused() : candidate;
  };
  const people = missing.map((w): WorldPerson => person(profile, w, unused()));
  const mailbox: WorldPerson = {
    address: localPart(profile),
    name: 'Dialogbrevlådan',
    role: 'Delad brevlåda',
    kind: 'shared',
  };
  const shared = known.some((p) => p.address === mailbox.address) ? [] : [mailbox];
  const rooms = known.some((p) => p.kind === 'room') ? [] : roomsOf(profile);
  return [...known, ...people, ...shared, ...rooms];
};

const person = (profile: Profile, { role, body, alone }: WantedMandate, name: string): WorldPerson => {
  const roleName = profile.roles.find((r) => r.id === role)?.name ?? role;
  const bodyName = profile.bodies.find((b) => b.id === body)?.name ?? body;
  return {
    address: alone ? role : `${role}.${body}`,
    name,
    role: alone ? roleName : `${roleName}, ${bodyName.charAt(0).toLowerCase()}${bodyName.slice(1)}`,
    mandates: [{ body, role }],
  };
};

/** Without what the profile no longer has a body or a role for: it may be somebody's changed copy. */
const heldIn = (profile: Profile, p: WorldPerson): WorldPerson => {
  if (p.mandates === undefined) return p;
  const mandates = p.mandates.filter(
    (m) => profile.bodies.some((b) => b.id === m.body) && profile.roles.some((r) => r.id === m.role),
  );
  return { ...p, mandates };
};

/** The mailbox's whole address where it does not lie in the world's own domain. */
const localPart = ({ id, mailbox }: Profile): string => {
  const own = `@${id}.example`;
  return mailbox.endsWith(own) ? mailbox.slice(0, -own.length) : mailbox;
};
