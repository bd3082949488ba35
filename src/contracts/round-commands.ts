import { z } from 'zod';
import { clock, count, day, formValues, id, note, paragraph, text } from './shapes.ts';

export const answerCommand = z.object({
  type: z.literal('answer'),
  round: id,
  choice: z.enum(['tillstyrker', 'avstyrker', 'kompletteras', 'avstar', 'jav'], { error: 'Välj ett svar.' }),
  reason: z.string().trim().max(20_000).optional(),
  reserve: z.boolean().default(false),
});
/** Puts the matter on the agenda of a meeting of nämnd or fullmäktige; Swedish date. */
export const prepareCommand = z.object({ type: z.literal('prepare'), round: id, meetingDate: day });
/** What the secretary writes down of a decision in a meeting. */
export const recordDecisionCommand = z.object({
  type: z.literal('recordDecision'),
  date: day,
  paragraph,
  present: count.min(1, 'Ange hur många som deltog i beslutet.'),
  outcome: z.enum(['yes', 'no', 'supplement', 'tabled'], { error: 'Välj vad organet beslutade.' }),
  answers: z.record(id, z.enum(['yes', 'no'])).default({}),
  values: formValues.default({}),
  votes: z.object({ yes: count, no: count, abstained: count }).optional(),
  /** At least a third of fullmäktige had it sent back or tabled (KL 5:50). */
  minority: z.boolean().optional(),
  /** Yrkanden. */
  motions: note,
  /** Jäv. */
  recusals: note,
  reservations: note,
  /** Whatever else the minutes say. */
  notes: note,
  minutes: z
    .url({ protocol: /^https$/, error: 'Länken till protokollet börjar med https://.' })
    .max(1000)
    .optional(),
});
export const closeRoundCommand = z.object({ type: z.literal('closeRound'), round: id });
export const withdrawRoundCommand = z.object({ type: z.literal('withdrawRound'), round: id, reason: text });
/** Whether somebody in an open round is recused is put to the others. */
export const questionRecusalCommand = z.object({
  type: z.literal('questionRecusal'),
  round: id,
  person: id,
  reason: text,
});
export const answerRecusalCommand = z.object({
  type: z.literal('answerRecusal'),
  round: id,
  recused: z.enum(['yes', 'no'], { error: 'Svara ja eller nej.' }),
});
/** The written reasons of a reservation announced in the answer. */
export const writeReservationCommand = z.object({
  type: z.literal('writeReservation'),
  round: id,
  reason: text,
});
/** Calls a presidium to its own meeting; Swedish date and clock time. */
export const conveneCommand = z.object({
  type: z.literal('convene'),
  date: day,
  time: clock,
  place: z.string().trim().max(200).optional(),
});
export const openSittingCommand = z.object({
  type: z.literal('openSitting'),
  present: z.array(id).min(1, 'Ange vilka som är på plats.').max(20),
  adjuster: id,
});
export const recordMinutesCommand = z.object({
  type: z.literal('recordMinutes'),
  round: id,
  paragraph,
});
export const adjustCommand = z.object({
  type: z.literal('adjust'),
  round: id,
  approve: z.boolean(),
  reason: z.string().trim().max(20_000).optional(),
});
export const postMinutesCommand = z.object({ type: z.literal('postMinutes'), round: id, date: day });
