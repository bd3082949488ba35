import { z } from 'zod';
import { citation } from './fields.ts';
import { dayOfYear, id } from './ids.ts';

/** Who does what, as the policy splits it: what process leader and official begin from when they agree ([K·O3], [S·O4]). */
export const roleSplit = z.strictObject({
  /** *Politisk processledare*, *Nämnden*, *KLK:s strateg*. */
  who: z.string().min(1),
  does: z.array(z.string().min(1)).min(1),
  cite: citation,
});

export const checklist = z.strictObject({
  id,
  name: z.string().min(1),
  phase: z.enum(['before', 'during', 'after']),
  /** Shown at these steps of a case; absent: in every step of its phase (before, during and after the meetings). */
  steps: z.array(id).default([]),
  items: z.array(z.string().min(1)).min(1),
  cite: citation,
});

/** Where and how a dialogue is told of ([K·P2]). */
export const communication = z.strictObject({
  /** Who makes the communication plan, from which level. */
  plannedBy: z
    .array(z.strictObject({ fromLevel: z.number().int(), who: z.string().min(1), cite: citation }))
    .default([]),
  channels: z
    .array(z.strictObject({ id, name: z.string().min(1), guidance: z.string().min(1), cite: citation }))
    .default([]),
  /**
   * Texts to begin from. `{word}`, `{title}`, `{level}`, `{meaning}`, `{date}`, `{time}`, `{place}`, `{municipality}` and
   * `{link}` are filled in from the case; `{word}` is always what the ladder allows.
   */
  templates: z
    .array(
      z.strictObject({
        id,
        name: z.string().min(1),
        channel: id,
        /** For these levels only. */
        levels: z.array(z.number().int()).optional(),
        text: z.string().min(1),
        cite: citation,
      }),
    )
    .default([]),
});

/** Whether the municipality gets better at this ([K·U3]), and when it is looked at. */
export const indicator = z.strictObject({
  id,
  name: z.string().min(1),
  how: z.string().min(1),
  owner: z.string().min(1),
  cite: citation,
});

/** Yearly follow-up of the whole, and review of the policy itself ([H·U2], [K·U4]). */
export const followUp = z.strictObject({
  what: z.string().min(1),
  owner: z.string().min(1),
  /** The day each year it must be done; absent for what is done once every term of office. */
  due: dayOfYear.optional(),
  cite: citation,
});

/** Help that is at hand (resursbank, [V·T5]). */
export const resource = z.strictObject({
  name: z.string().min(1),
  text: z.string().min(1),
  link: z.url().optional(),
  cite: citation,
});
