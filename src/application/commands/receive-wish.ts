import type { WishForm } from '../../contracts/commands.ts';
import { refused } from '../../domain/dialogue/refusal.ts';
import type { WishEvent } from '../../domain/dialogue/wish/wish.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Outcome } from '../application.ts';
import { commitActor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { storedEvents } from '../register/stored-events.ts';
import { guidOf } from './ids-of-command.ts';

/**
 * A citizen's wish: an official document (allmän handling) from the moment it arrives, kept as received. Only the place goes
 * into the log; the words are the document's. The address to answer to is kept apart, erasable.
 */
export const receiveWish = (deps: Deps, form: WishForm, idempotencyKey: string): Promise<Outcome> =>
  deps.runner.numbering(() => underNextNumber(deps, form, idempotencyKey));

const underNextNumber = async (deps: Deps, form: WishForm, idempotencyKey: string): Promise<Outcome> => {
  const id = guidOf(`wish ${idempotencyKey}`, deps.ids);
  const digest = deps.ids.digest(form.text);
  const taken = 'number-taken';
  for (let tries = 0; tries < 50; tries += 1) {
    const at = deps.clock.now();
    const stream = deps.state.nextNumber('ON', swedishDate(at).slice(0, 4));
    const event: WishEvent = {
      type: 'WishReceived',
      v: 1,
      document: { id, digest },
      ...(form.place ? { place: form.place } : {}),
      at,
    };
    const outcome = await deps.runner.run({
      stream,
      idempotencyKey: `wish ${idempotencyKey}`,
      requestDigest: deps.ids.digest(JSON.stringify(form)),
      actor: commitActor({ kind: 'citizen' }, deps),
      at,
      document: {
        id,
        stream,
        type: 'önskemål',
        title: form.title,
        text: form.text,
        sender: form.name ?? '',
        language: form.language,
        at,
      },
      decide: () =>
        deps.state.version(stream) > 0
          ? refused(taken, 'L', 'Numret är upptaget.')
          : { ok: true, events: storedEvents([event]) },
    });
    if (outcome.kind === 'refused' && outcome.refusal.rule === taken) continue;
    if (outcome.kind === 'done' && form.address) {
      await deps.subscribers.add({
        id: guidOf(`subscriber ${idempotencyKey}`, deps.ids),
        address: form.address,
        about: stream,
        consentAt: at,
      });
      // The receipt could not be wanted before there was somebody to send it to.
      deps.afterwards(stream, async () => {});
    }
    return outcome;
  }
  return { kind: 'unavailable' };
};
