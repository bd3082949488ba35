import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { type ExecuteAction, findAction, inputDefaults } from './card-actions.ts';
import { type Card, messagesIn, replaceMessage } from './chat-message.ts';
import { conversationOf } from './conversation.ts';
import { ADAPTIVE_CARD } from './message-content.ts';
import { activityFrom, type BotAnswer, deliver } from './to-bot.ts';

/** A tap on a card's action. */
export interface Tap {
  activityId: string;
  verb: string;
  inputs: Record<string, unknown>;
  /** Picks the action whose data contains this, where several share the verb. */
  data: Record<string, unknown>;
  /** How many times Teams sends the same invoke, at the same time. */
  repeat: number;
}

/** Nothing to tap: the message or the action is not there. */
export interface NothingToTap {
  missing: string;
}

/**
 * Taps an action as a person in Teams does, and replaces the card by the one in the bot's answer. The card need not be
 * the latest: a client that has not heard of an update still shows, and sends, what stood before. Nor need it be the
 * person's own: forging another's is for the bot to refuse.
 */
export async function tap(asked: Tap, person: Person, local: Local365): Promise<BotAnswer[] | NothingToTap> {
  const message = messagesIn(local).get(asked.activityId);
  if (message?.card === undefined) return { missing: `there is no card with activityId ${asked.activityId}` };
  const shown = [message.card, ...(message.earlierCards ?? [])];
  const card = shown.find((candidate) => findAction(candidate, asked.verb, asked.data));
  const action = card && findAction(card, asked.verb, asked.data);
  if (card === undefined || action === undefined)
    return { missing: `the card has no Action.Execute with verb '${asked.verb}' and such data` };
  const activity = activityFrom(person, invokeOf(asked, action, card, local), local);
  const answers = Array.from({ length: asked.repeat }, async () => {
    const answer = await deliver(activity, local);
    showAnswer(answer, message.id, person, local);
    return answer;
  });
  return Promise.all(answers);
}

function invokeOf(asked: Tap, action: ExecuteAction, card: Card, local: Local365): Record<string, unknown> {
  const inputs = action.takesInputs ? { ...inputDefaults(card), ...asked.inputs } : {};
  const { id, verb } = action;
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${local.newId()}`,
    replyToId: asked.activityId,
    value: {
      action: {
        type: 'Action.Execute',
        ...(id === undefined ? {} : { id }),
        verb,
        data: { ...action.data, ...inputs },
      },
      trigger: action.refreshes ? 'automatic' : 'manual',
    },
  };
}

/** Teams replaces the card for the person who tapped; a notice or an error is only shown. */
function showAnswer({ status, body }: BotAnswer, id: string, person: Person, local: Local365): void {
  const result = body as { statusCode?: number; type?: string; value?: unknown } | null;
  const conversation = conversationOf(person, local);
  if (status !== 200 || result?.statusCode !== 200 || result.type !== ADAPTIVE_CARD) return;
  if (typeof result.value !== 'object' || result.value === null) return;
  if (messagesIn(local).get(id)?.conversationId !== conversation.id) return;
  replaceMessage(conversation, id, { card: result.value as Card }, local);
}
