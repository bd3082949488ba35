import type { BotActivity } from '../core/activity.ts';
import { chair } from './fake-application.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';

/** An activity from Anna's own chat. */
export const activity = (own: Partial<BotActivity>): BotActivity => ({
  type: 'message',
  serviceUrl: 'https://channel.example/',
  from: { id: `29:${chair.id}`, aadObjectId: chair.id },
  conversation: { id: 'a:1', tenantId, conversationType: 'personal' },
  ...own,
});

/** A tap on a card's Action.Execute. */
export const tap = (verb: string, data: object, own: Partial<BotActivity> = {}): BotActivity =>
  activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1757919600000',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...own,
  });
