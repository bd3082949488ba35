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
  const named = filled.map(([id, entry]) => [ofMatter(id, data?.stream), entry] as const);
  const action = cardAction.safeParse({ ...Object.fromEntries(named), verb });
  return action.success ? action.data : undefined;
};

/** `choice.MD-2026-0001` on a card of several matters is the `choice` of that matter; another matter's stays as it is and is not read. */
const ofMatter = (id: string, stream: unknown): string =>
  typeof stream === 'string' && id.endsWith(`.${stream}`) ? id.slice(0, -stream.length - 1) : id;
