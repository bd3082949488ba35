import type { WishList, WishView } from '../../contracts/views.ts';
import { receivesWishes } from '../../domain/dialogue/wish/decide-wish.ts';
import type { Wish } from '../../domain/dialogue/wish/wish.ts';
import type { Caller } from '../application.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { textOf } from './words.ts';

/** Wishes, unhandled first; not reviewed, so only for those who receive them. */
export const wishList = (deps: Deps, caller: Caller): WishList => {
  if (!receivesWishes(actorOf(caller, deps), deps.policies.current.profile)) return { items: [] };
  const order = { received: 0, accepted: 1, aside: 1 };
  const items = [...deps.state.wishes.values()]
    .sort((a, b) => order[a.state] - order[b.state] || b.receivedAt.localeCompare(a.receivedAt))
    .map((wish) => wishView(deps, wish));
  return { items };
};

const wishView = (deps: Deps, wish: Wish): WishView => {
  const document = deps.documents.get(wish.document.id);
  const known = deps.state.caseOfWish(wish.nr);
  const { takenUp, ways } = deps.policies.current.profile.wishes;
  return {
    nr: wish.nr,
    title: document?.title ?? wish.nr,
    text: textOf(deps, wish.document),
    ...(wish.place === undefined ? {} : { place: wish.place }),
    sender: document?.sender || 'Namn inte angivet',
    receivedAt: wish.receivedAt,
    state: wish.state,
    ...(known === undefined ? {} : { case: known }),
    ...(wish.aside === undefined
      ? {}
      : {
          aside: {
            reason: textOf(deps, wish.aside.reason),
            way: wish.aside.way,
            by: wish.aside.by.name,
            at: wish.aside.at,
          },
        }),
    ways: ways.map(({ id, name, text }) => ({ id, name, text })),
    abilities: wish.state === 'received' ? [...(takenUp ? (['accept'] as const) : []), 'turnAside'] : [],
  };
};
