import type { OutboxRow } from '../ports/outbox.ts';
import { type Chat, NotSent, OutcomeUnknown } from '../ports/outward.ts';
import type { Deps } from '../register/deps.ts';
import type { CardWant } from './card-wants.ts';
import { isNow, noticeTime } from './notice-time.ts';
import type { Pace } from './pace.ts';

/** What stands on a card that is over and has been brought up to date for the last time. */
const finalMark = 'final';

/**
 * Brings one card to where it should be. A card is sent once: marked *sending*, one POST, recorded. An update is safe to
 * repeat. A card whose sending has an unknown outcome is replaced once, since every card reads its state anew.
 * A new card waits for the next working hour; a card that stands is renewed at once, which disturbs nobody.
 * Gives the UTC instant it waits for, where it does.
 */
export const sendCard = async (
  deps: Deps & { chat: Chat; pace: Pace },
  want: CardWant,
): Promise<string | undefined> => {
  const row = deps.outbox.get(want.key);
  if (!row || row.state === 'wanted' || mayReplace(row)) return first(deps, want, row);
  if (row.state !== 'done' || row.outsideId === undefined) return;
  await renew(deps, want, row, row.outsideId);
  return;
};

const mayReplace = (row: OutboxRow): boolean =>
  (row.state === 'unknown' || row.state === 'sending') && row.attempts < 2;

const first = async (
  deps: Deps & { chat: Chat; pace: Pace },
  want: CardWant,
  row: OutboxRow | undefined,
): Promise<string | undefined> => {
  // What is over before its card was sent needs no card any more.
  if (want.final || want.tooLate || isOver(deps, want)) return;
  const at = noticeTime(deps, want.notBefore);
  if (!isNow(deps, at)) return at;
  deps.pace.take();
  const changedAt = deps.clock.now();
  const attempts = (row?.attempts ?? 0) + 1;
  const claimed = row
    ? await deps.outbox.change(want.key, { state: 'sending', attempts, changedAt })
    : await deps.outbox.want({
        key: want.key,
        kind: 'card',
        state: 'sending',
        attempts,
        changedAt,
        ...lasts(want),
      });
  if (claimed === 'lost' || claimed.attempts !== attempts) return;
  const shown = digestOf(deps, want);
  try {
    const { conversationId, activityId } = await deps.chat.send(
      want.person,
      deps.renderCard(want.view),
      want.summary,
    );
    await deps.outbox.change(want.key, {
      state: 'done',
      outsideId: `${conversationId}\n${activityId}`,
      shown,
      changedAt: deps.clock.now(),
    });
  } catch (error) {
    if (!(error instanceof NotSent) && !(error instanceof OutcomeUnknown)) throw error;
    const state = error instanceof NotSent ? 'wanted' : 'unknown';
    await deps.outbox.change(want.key, { state, changedAt: deps.clock.now() });
    throw error;
  }
  return;
};

/** Too late to be told for the first time. */
const isOver = (deps: Deps, { notAfter }: CardWant): boolean =>
  notAfter !== undefined && deps.clock.now() >= notAfter;

const lasts = ({ notAfter }: CardWant) => (notAfter === undefined ? {} : { notAfter });

const renew = async (
  deps: Deps & { chat: Chat; pace: Pace },
  want: CardWant,
  row: OutboxRow,
  outsideId: string,
) => {
  const shown = digestOf(deps, want);
  if (deps.pace.shown(want.key, row.shown) === shown || row.shown === finalMark) return;
  const [conversationId = '', activityId = ''] = outsideId.split('\n');
  await deps.chat.update({ conversationId, activityId }, deps.renderCard(want.view), want.summary);
  deps.pace.show(want.key, shown);
  // Only the last state is written down: an update is safe to repeat, so a restart may repeat one.
  if (want.final) await deps.outbox.change(want.key, { shown: finalMark, changedAt: deps.clock.now() });
};

const digestOf = (deps: Deps, want: CardWant): string =>
  want.final ? finalMark : deps.ids.digest(JSON.stringify({ ...want.view, version: 0 }));
