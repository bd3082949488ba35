import { z } from 'zod';
import { citation } from './fields.ts';
import { id } from './ids.ts';

/** One method of the bank (metodbank), told so that a beginner can choose and prepare it ([K·M1], [S·M1]). */
export const method = z.strictObject({
  id,
  name: z.string().min(1),
  level: z.number().int(),
  /** What it is, in a sentence or two. */
  guidance: z.string().min(1),
  /** When it fits, and when it does not. */
  fits: z.string().min(1).optional(),
  /** For whom: whom it reaches well. */
  reaches: z.string().min(1).optional(),
  /** Who decides that it is used, or on its rules: *kommunstyrelsen beslutar om stående grupper*. */
  decidedBy: z.string().min(1).optional(),
  preparations: z.array(z.string().min(1)).default([]),
  /** Carried out as a meeting that is booked; absent for websites, letters, surveys. */
  meeting: z
    .strictObject({
      online: z.enum(['no', 'may', 'always']).default('may'),
      evening: z.boolean().default(false),
      /** Days from announcement to meeting. */
      noticeDays: z.number().int().min(0).default(0),
      minutes: z.number().int().default(120),
      /** Days before it that a draft agenda is published, to which participants can send questions ([K·M4]). */
      draftAgendaDays: z.number().int().min(1).optional(),
    })
    .optional(),
  participants: z.strictObject({ min: z.number().int(), max: z.number().int() }).optional(),
  /** Who carries it out towards whom, where the policy names them ([K·M6] sociala fyrtorn). `body`: who answers for it. */
  contacts: z
    .array(z.strictObject({ who: z.string().min(1), reaches: z.string().min(1), body: id, cite: citation }))
    .default([]),
  cite: citation,
});
export type Method = z.infer<typeof method>;

export const methodRules = z.strictObject({
  /** K·M2: a method of the lowest level always comes first. */
  informationFirst: z.strictObject({ cite: citation }).optional(),
  /** From this level on the dialogue needs a named process leader (K·O1). */
  processLeaderFromLevel: z.strictObject({ level: z.number().int(), cite: citation }).optional(),
});
