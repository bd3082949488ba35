import { z } from 'zod';
import type { Field } from '../domain/policy/fields.ts';
import { formValues, id, text } from './shapes.ts';
import type { PersonView, RoundView } from './views.ts';

const planRow = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Ge dialogen en rubrik.')
    .max(200, 'Rubriken är för lång (högst 200 tecken).'),
  place: z.string().trim().max(100).optional(),
  level: z.coerce.number().int(),
  values: formValues.default({}),
});
const wheelRow = z.object({ row: id, criteria: z.array(id).max(20), level: z.coerce.number().int() });

/** `POST /api/v1/years/{yyyy}/commands` */
export const yearCommand = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('handInPlan'),
    body: id,
    rows: z.array(planRow).min(1, 'Lägg till minst en dialog.').max(100, 'Högst 100 dialoger.'),
  }),
  z.object({
    type: z.literal('proposeWheel'),
    rows: z.array(wheelRow).min(1, 'Markera minst en dialog.').max(500),
    reason: text,
  }),
  z.object({
    type: z.literal('answer'),
    round: id,
    choice: z.enum(['tillstyrker', 'avstyrker', 'kompletteras', 'avstar', 'jav'], {
      error: 'Välj ett svar.',
    }),
    reason: z.string().trim().max(20_000).optional(),
    reserve: z.boolean().default(false),
  }),
  z.object({ type: z.literal('liftRow'), row: id }),
  z.object({ type: z.literal('closeRound'), round: id }),
  z.object({ type: z.literal('withdrawRound'), round: id, reason: text }),
]);
export type YearCommandBody = z.infer<typeof yearCommand>;
export type YearCommandType = YearCommandBody['type'];

/** `GET /api/v1/years/{yyyy}`: plans, wheel and what was decided. */
export interface YearView {
  year: string;
  version: number;
  /** Absent where the policy has no yearly wheel. */
  words?: {
    plan: string;
    planGuidance?: string;
    planDue: string;
    wheel: string;
    wheelGuidance?: string;
    wheelDue: string;
    decision: string;
    decidedBy: string;
    criteria: { id: string; name: string; cite: string }[];
    levels: { number: number; name: string }[];
    fields: Field[];
    cite: string;
  };
  plans: {
    body: { id: string; name: string };
    by: PersonView;
    at: string;
    rows: YearRowView[];
  }[];
  reason?: string;
  rounds: YearRoundView[];
  abilities: { type: YearCommandType; label: string; target?: string }[];
}

export interface YearRowView {
  id: string;
  title: string;
  place?: string;
  level: { number: number; name: string };
  values: Record<string, string | number | boolean | string[]>;
  told: { label: string; value: string }[];
  criteria: string[];
  state: 'planned' | 'asked' | 'ordered' | 'declined';
  /** The case that an ordered row became. */
  case?: string;
}

export interface YearRoundView extends RoundView {
  rows: { id: string; title: string }[];
  /** The card this reader has to answer, as in the chat. */
  card?: Record<string, unknown>;
}
