import { z } from 'zod';
import { citation, field } from './fields.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'små bokstäver a–z, siffror och bindestreck');

/**
 * A body: one of the profile's, `concerned` (the one the matter lies with, named in the screening) or `ordering`
 * (the one that ordered the dialogue).
 */
export const bodyReference = z.string().min(1);

/** Who acts: a role, where needed of one body. */
export const stepActor = z.strictObject({ role: id, of: bodyReference.optional() });
export type StepActor = z.infer<typeof stepActor>;

/** Policies page section 12; `sammanträde` and `delegation` are told apart by what they are recorded as. */
export const legalForm = z.enum(['beredning', 'delegation', 'presidiesammanträde', 'sammanträde']);
export type LegalForm = z.infer<typeof legalForm>;

const base = {
  id,
  name: z.string().min(1),
  cite: citation,
  /** Working days from when the step begins. */
  deadline: z.number().int().min(1).max(400).optional(),
  /** Told to whoever acts. */
  guidance: z.string().optional(),
};
const to = id;

export const intakeStep = z.strictObject({
  ...base,
  kind: z.literal('intake'),
  actor: stepActor,
  next: z.strictObject({ accepted: to }),
});
export const screeningQuestion = z.strictObject({
  id,
  text: z.string().min(1),
  /** The answer that lets the matter go on. */
  needs: z.enum(['yes', 'no']),
  /** Where the other answer leads: a step of kind `end`. */
  otherwise: to,
  cite: citation,
});
export const screeningStep = z.strictObject({
  ...base,
  kind: z.literal('screening'),
  actor: stepActor,
  questions: z.array(screeningQuestion).min(1),
  fields: z.array(field).default([]),
  next: z.strictObject({ passed: to }),
});
export const formStep = z.strictObject({
  ...base,
  kind: z.literal('form'),
  actor: stepActor,
  fields: z.array(field).min(1),
  next: z.strictObject({ done: to }),
});
export const proposalStep = z.strictObject({
  ...base,
  kind: z.literal('proposal'),
  actor: stepActor,
  next: z.strictObject({ given: to }),
});
export const consultationStep = z.strictObject({
  ...base,
  kind: z.literal('consultation'),
  body: bodyReference,
  next: z.strictObject({ heard: to }),
});
export const decisionStep = z.strictObject({
  ...base,
  kind: z.literal('decision'),
  body: bodyReference,
  form: legalForm,
  /** Point of the delegation order, for the form `delegation`. */
  delegationPoint: z.string().optional(),
  next: z.strictObject({
    yes: to,
    no: to,
    supplement: to,
    /** When too few are without jäv; else it goes back to be supplemented. */
    'to-body': to.optional(),
  }),
});
export const appointmentStep = z.strictObject({
  ...base,
  kind: z.literal('appointment'),
  actor: stepActor,
  next: z.strictObject({ appointed: to }),
});
export const meetingsStep = z.strictObject({
  ...base,
  kind: z.literal('meetings'),
  actor: stepActor,
  next: z.strictObject({ held: to }),
});
export const dutyStep = z.strictObject({
  ...base,
  kind: z.literal('duty'),
  actor: stepActor,
  duty: id,
  next: z.strictObject({ done: to }),
});
export const endStep = z.strictObject({
  ...base,
  kind: z.literal('end'),
  /** `closed`: carried through. `declined`: not ordered. `aside`: not for dialogue, told the way that is. */
  result: z.enum(['closed', 'declined', 'aside']),
  /** What whoever asked is told. */
  tell: z.string().min(1),
});

export const step = z.discriminatedUnion('kind', [
  intakeStep,
  screeningStep,
  formStep,
  proposalStep,
  consultationStep,
  decisionStep,
  appointmentStep,
  meetingsStep,
  dutyStep,
  endStep,
]);
export type Step = z.infer<typeof step>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;

/** Outcome → id of the step it leads to, for any kind of step. */
export const outcomesOf = (s: Step): Record<string, string> => {
  if (s.kind === 'end') return {};
  // Zod gives an optional outcome as `undefined` to the types, though never as a key that is there.
  const next: Record<string, string | undefined> = s.next;
  const named = Object.entries(next).flatMap(([outcome, target]) =>
    target === undefined ? [] : [[outcome, target] as const],
  );
  const asides = s.kind === 'screening' ? s.questions.map((q) => [`not-${q.id}`, q.otherwise] as const) : [];
  return Object.fromEntries([...named, ...asides]);
};
