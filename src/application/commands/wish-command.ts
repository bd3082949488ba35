import type { WishCommandBody } from '../../contracts/commands.ts';
import { refused } from '../../domain/dialogue/refusal.ts';
import { acceptWish, turnWishAside } from '../../domain/dialogue/wish/decide-wish.ts';
import type { Wish } from '../../domain/dialogue/wish/wish.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Caller, Outcome, Request } from '../application.ts';
import { actorOf, commitActor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';
import { guidOf } from './ids-of-command.ts';
import { opening, openUnderNextNumber } from './open-case.ts';

/** Accepts a wish, which then becomes a case, or turns it aside with reason and way. */
export const wishCommand = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  { body, idempotencyKey }: Request<WishCommandBody>,
): Promise<Outcome> => {
  if (!deps.state.wishes.has(nr)) return { kind: 'unknown-stream' };
  const actor = actorOf(caller, deps);
  const at = deps.clock.now();
  const { profile } = deps.policies.current;
  const id = guidOf(`document ${idempotencyKey}`, deps.ids);
  const reason = body.type === 'turnAside' ? body.reason : undefined;
  const outcome = await deps.runner.run({
    stream: nr,
    idempotencyKey: `${caller.person.id} ${idempotencyKey}`,
    requestDigest: deps.ids.digest(JSON.stringify([nr, body])),
    actor: commitActor(actor, deps),
    at,
    ...(reason === undefined
      ? {}
      : {
          document: {
            id,
            stream: nr,
            type: 'motivering' as const,
            title: `${nr} Svar`,
            text: reason,
            sender: caller.person.name,
            language: 'sv' as const,
            at,
          },
        }),
    decide: () => {
      const wish = deps.state.wishes.get(nr);
      if (!wish) return refused('wish-unknown', 'L', 'Önskemålet finns inte.');
      const ctx = { now: at, actor, profile };
      const decision =
        body.type === 'accept'
          ? acceptWish(wish, body.title === undefined ? {} : { title: body.title }, ctx)
          : turnWishAside(wish, { reason: { id, digest: deps.ids.digest(body.reason) }, way: body.way }, ctx);
      return decision.ok ? { ok: true, events: storedEvents(decision.events) } : decision;
    },
  });
  const wish = deps.state.wishes.get(nr);
  if (wish?.state !== 'accepted' || (outcome.kind !== 'done' && outcome.kind !== 'repeated')) return outcome;
  const opened = await openFromWish(deps, wish);
  return opened.kind === 'done' || opened.kind === 'repeated' ? { ...outcome, case: opened.nr } : opened;
};

/**
 * The case of an accepted wish: its own command on its own stream, under a key that follows from the wish, so that it can be
 * given again (by the worker too) until it stands, and stands once.
 */
export const openFromWish = async (deps: Deps, wish: Wish): Promise<Outcome> => {
  const known = deps.state.caseOfWish(wish.nr);
  if (known !== undefined) return { kind: 'repeated', nr: known, version: deps.state.version(known) };
  if (!wish.accepted) throw new Error(`${wish.nr} is not accepted`);
  const { place } = wish;
  const { takenUp } = deps.policies.current.profile.wishes;
  const title = wish.accepted.title ?? deps.documents.get(wish.document.id)?.title ?? wish.nr;
  const command = {
    channel: wish.accepted.channel,
    title,
    wish: wish.nr,
    by: takenUp?.as === 'official' ? wish.accepted.by : ('citizen' as const),
    ...(place ? { place } : {}),
  };
  const key = `open ${wish.nr}`;
  const system: Actor = { kind: 'system' };
  return openUnderNextNumber(deps, system, opening(deps, system, command), {
    idempotencyKey: key,
    requestDigest: deps.ids.digest(key),
  });
};
