import { z } from 'zod';
import { citation } from './fields.ts';
import { id } from './ids.ts';
import { stepActor } from './steps.ts';

/** Who may take a matter up on a route. Officials and the elected do so by a role, where it says so of certain bodies. */
export const initiative = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('citizen'), cite: citation }),
  z.strictObject({
    by: z.enum(['official', 'political']),
    roles: z.array(id).min(1),
    bodies: z.array(id).min(1).optional(),
    cite: citation,
  }),
]);
export type Initiative = z.infer<typeof initiative>;

/** Another way that is the citizen's: statutory medborgarförslag, synpunkter, a council ([H·I-H], [V·T5]). */
const way = z.strictObject({
  id,
  name: z.string().min(1),
  text: z.string().min(1),
  link: z.url().optional(),
  cite: citation,
});

/** What becomes of a citizen's wish: it is always received and always answered. */
export const wishes = z.strictObject({
  cite: citation,
  /** Who reads and answers wishes. */
  actor: stepActor,
  /**
   * The route a wish is taken up on, and as whose initiative: the citizen's own, or one that an official makes hers.
   * Absent: every wish is answered with the ways that are the citizen's.
   */
  takenUp: z.strictObject({ route: id, as: z.enum(['citizen', 'official']), cite: citation }).optional(),
  /** Told on the public page before the form; also what a wish can be turned to. */
  tell: z.string().min(1).optional(),
  ways: z.array(way).default([]),
  /** Languages besides Swedish that a citizen may ask to be answered in: South Sami in its administrative area (lag 2009:724). */
  languages: z.array(z.enum(['sma'])).default([]),
});
