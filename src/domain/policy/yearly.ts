import { z } from 'zod';
import { citation, field } from './fields.ts';
import { dayOfYear, id } from './ids.ts';
import { legalForm, stepActor } from './steps.ts';
import { target } from './targets.ts';

/**
 * The officials' yearly rhythm ([K·I-K3]): plans are handed in, one role makes the common wheel of them, one body takes it
 * as a whole, and what it orders becomes cases. Years are streams of their own (`AR-2027`).
 */
export const yearly = z.strictObject({
  cite: citation,
  plan: z.strictObject({
    name: z.string().min(1),
    actor: stepActor,
    /** Called in and due on these days of the year before. */
    opens: dayOfYear,
    due: dayOfYear,
    guidance: z.string().optional(),
    /** What each row says besides its title, place and level. */
    fields: z.array(field).default([]),
    cite: citation,
  }),
  wheel: z.strictObject({
    name: z.string().min(1),
    actor: stepActor,
    due: dayOfYear,
    guidance: z.string().optional(),
    /** Why a row is of particular weight: one at least is chosen for each row that goes on to the decision. */
    criteria: z.array(z.strictObject({ id, name: z.string().min(1), cite: citation })).min(1),
    cite: citation,
  }),
  decision: z.strictObject({
    name: z.string().min(1),
    body: id,
    form: legalForm,
    deadline: z.number().int().min(1).max(400),
    guidance: z.string().optional(),
    cite: citation,
  }),
  /** Where the rows that were ordered go on as cases: a step of a route, past that route's own decision. */
  ordered: z.strictObject({ route: id, to: target }),
});
export type Yearly = z.infer<typeof yearly>;
