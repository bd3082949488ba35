import { type Actor, holds } from '../../people/actor.ts';
import type { Profile, Route } from '../../policy/profile.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { Wish, WishEvent } from './wish.ts';

/** The route that a citizen's wish takes; a policy without one lets citizens ask, and answers with the ways that are theirs. */
export const citizenRoute = (profile: Profile): Route | undefined =>
  profile.routes.find((r) => r.initiator === 'citizen');

/** Who receives wishes: whoever acts at the intake of the citizens' route. */
export const receivesWishes = (actor: Actor, profile: Profile): boolean => {
  const intake = citizenRoute(profile)?.steps[0];
  return intake?.kind === 'intake' && holds(actor, intake.actor.role);
};

interface WishContext {
  now: string;
  actor: Actor;
  profile: Profile;
}

/** A wish that is still to be handled, and somebody who may: else the refusal. */
const ready = (wish: Wish, { actor, profile }: WishContext) => {
  const cite = citizenRoute(profile)?.cite ?? profile.ladder.cite;
  if (!receivesWishes(actor, profile))
    return refused('not-yours', cite, 'Önskemål tas om hand av den som har rollen för det.');
  if (wish.state === 'accepted') return refused('wish-handled', cite, 'Önskemålet är redan ett ärende.');
  if (wish.state === 'aside') return refused('wish-handled', cite, 'Önskemålet är redan besvarat.');
  return undefined;
};

/** [K·I-K2]: a question of weight becomes a case. */
export const acceptWish = (wish: Wish, ctx: WishContext): Decision<WishEvent> => {
  const no = ready(wish, ctx);
  const route = citizenRoute(ctx.profile);
  if (no) return no;
  if (!route || ctx.actor.kind !== 'person')
    throw new Error('Only a person accepts, on a route of the policy');
  return accepted({ type: 'WishAccepted', v: 1, at: ctx.now, by: ctx.actor.person, channel: route.id });
};

/** Turned aside with a reason and the way that is open instead. */
export const turnWishAside = (
  wish: Wish,
  command: { reason: DocumentReference; way: string },
  ctx: WishContext,
): Decision<WishEvent> => {
  const no = ready(wish, ctx);
  if (no) return no;
  if (ctx.actor.kind !== 'person') throw new Error('Only a person turns a wish aside');
  return accepted({ ...command, type: 'WishTurnedAside', v: 1, at: ctx.now, by: ctx.actor.person });
};
