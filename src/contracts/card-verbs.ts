import { z } from 'zod';

const where = {
  stream: z.string().regex(/^(MD|ON|AR)-\d{4}(-\d{4,})?$/),
  round: z.string().max(20).optional(),
  version: z.coerce.number().int().min(0).optional(),
  /** Tapped on the card of several matters: that card is shown again, not the matter's own. */
  overview: z.boolean().optional(),
  /** On a card that somebody dropped into a conversation: whoever is asked nothing sees where the case stands. */
  shared: z.boolean().optional(),
};

const choice = z.enum(['tillstyrker', 'avstyrker', 'kompletteras', 'avstar', 'jav']);
const toggle = z.union([z.boolean(), z.enum(['true', 'false']).transform((v) => v === 'true')]);

/** What an Action.Execute brings, after inputs are merged into its data. Everything else is refused. */
export const cardAction = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('answer'),
    ...where,
    choice: choice.optional(),
    reason: z.string().trim().max(20_000).optional(),
    reserve: toggle.optional(),
  }),
  z.object({
    verb: z.literal('propose'),
    ...where,
    level: z.coerce.number().int().optional(),
    recommendation: z.enum(['genomför', 'avstå']).optional(),
    reason: z.string().trim().max(20_000).optional(),
  }),
  z.object({ verb: z.literal('prepare'), ...where, meetingDate: z.string().max(40).optional() }),
  z.object({
    verb: z.literal('adjust'),
    ...where,
    approve: toggle.optional(),
    reason: z.string().trim().max(20_000).optional(),
  }),
  z.object({ verb: z.literal('refresh'), ...where }),
]);
export type CardAction = z.infer<typeof cardAction>;
