import { z } from 'zod';

const id = z.string().min(1).max(500);

/** What must be there before anybody is asked who sent it. Nothing else of it is trusted. */
export const envelope = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().max(100).optional(),
  serviceUrl: z.string().max(2000).optional(),
});

/** A Bot Framework activity, as far as the bot reads it. */
export const botActivity = z.object({
  type: z.string().min(1).max(100),
  name: z.string().max(200).optional(),
  action: z.string().max(100).optional(),
  text: z.string().max(100_000).nullish(),
  replyToId: id.optional(),
  serviceUrl: z.url().max(2000),
  from: z.object({ id, aadObjectId: z.string().max(100).optional() }),
  conversation: z.object({
    id,
    tenantId: z.string().max(100).optional(),
    conversationType: z.string().max(100).optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string().max(100) }).optional() }).nullish(),
  value: z.unknown().optional(),
});
export type BotActivity = z.infer<typeof botActivity>;

/** Whether an activity names our tenant, and no other. Teams names it in either place, or both. */
export const isFromTenant = (activity: BotActivity, tenantId: string): boolean => {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined,
  );
  return named.length > 0 && named.every((tenant) => tenant.toLowerCase() === tenantId.toLowerCase());
};

/** A chat with one person alone: nothing of a case is shown anywhere else. */
export const isPersonal = ({ conversation }: BotActivity): boolean =>
  conversation.isGroup !== true && (conversation.conversationType ?? 'personal') === 'personal';
