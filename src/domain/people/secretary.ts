import type { Profile } from '../policy/profile.ts';
import { type Actor, holds } from './actor.ts';

/** Whether the actor keeps the records of a body, by whichever role the policy gives that to. */
export const isSecretaryOf = (actor: Actor, profile: Profile, body: string): boolean =>
  profile.roles.some((role) => role.secretary && holds(actor, role.id, body));
