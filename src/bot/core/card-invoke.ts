import { z } from 'zod';
import { type CardAction, cardAction } from '../../contracts/card-verbs.ts';

const invokeValue = z.object({
  action: z.object({
    type: z.literal('Action.Execute').optional(),
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/** What a tap on a card asks for; undefined for what no card of ours can have sent. The verb is the action's, not the data's. */
export const readCardInvoke = (value: unknown): CardAction | undefined => {
  const invoke = invokeValue.safeParse(value);
  if (!invoke.success) return undefined;
  const { verb, data } = invoke.data.action;
  // An input that nobody touched comes as an empty string, or not at all.
  const filled = Object.entries(data ?? {}).filter(([, entry]) => entry !== '' && entry !== null);
  const action = cardAction.safeParse({ ...Object.fromEntries(filled), verb });
  return action.success ? action.data : undefined;
};
