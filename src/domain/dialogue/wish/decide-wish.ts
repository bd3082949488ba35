import { type Actor, holds } from '../../people/actor.ts';
import type { Profile } from '../../policy/profile.ts';
import { checkTitle } from '../decide/check-title.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { Wish, WishEvent } from './wish.ts';

/** Who reads and answers wishes. */
export const receivesWishes = (actor: Actor, profile: Profile): boolean =>
  holds(actor, profile.wishes.actor.role, profile.wishes.actor.of);

interface WishContext {
  now: string;
  actor: Actor;
  profile: Profile;
}

/** A wish that is still to be handled, and somebody who may: else the refusal. */
const ready = (wish: Wish, { actor, profile }: WishContext) => {
  const { cite } = profile.wishes;
  if (!receivesWishes(actor, profile))
    return refused('not-yours', cite, 'Önskemål tas om hand av den som har rollen för det.');
  if (wish.state === 'accepted') return refused('wish-handled', cite, 'Önskemålet är redan ett ärende.');
  if (wish.state === 'aside') return refused('wish-handled', cite, 'Önskemålet är redan besvarat.');
  return undefined;
};

/**
 * [K·I-K2]: a question of weight becomes a case, where the policy takes wishes up at all ([H·I-H]); the citizen's own words
 * are kept as they came, what the case is called is the official's to word.
 */
export const acceptWish = (
  wish: Wish,
  command: { title?: string },
  ctx: WishContext,
): Decision<WishEvent> => {
  const no = ready(wish, ctx);
  if (no) return no;
  const { takenUp, cite } = ctx.profile.wishes;
  if (!takenUp) {
    const message = 'En medborgares önskan blir inte ett ärende här. Svara med den väg som är hennes.';
    return refused('wish-not-taken-up', cite, message);
  }
  if (ctx.actor.kind !== 'person') throw new Error('Only a person accepts a wish');
  const { title } = command;
  const misnamed = title === undefined ? undefined : checkTitle(title, ctx.profile.ladder);
  if (misnamed) return misnamed;
  return accepted({
    type: 'WishAccepted',
    v: 1,
    at: ctx.now,
    by: ctx.actor.person,
    channel: takenUp.route,
    ...(title === undefined ? {} : { title }),
  });
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
