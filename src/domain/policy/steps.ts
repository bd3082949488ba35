import { z } from 'zod';
import { citation, field } from './fields.ts';
import { id } from './ids.ts';
import { limit } from './limits.ts';
import { branchesOf, type Target, target } from './targets.ts';

/**
 * A body: one of the profile's, `concerned` (the one the matter lies with, named in the screening), `initiating` (the one
 * that took the initiative) or `ordering` (the one that ordered the dialogue).
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

/** Where an initiative becomes a case. It is passed when the case is opened. */
export const intakeStep = z.strictObject({
  ...base,
  kind: z.literal('intake'),
  next: z.strictObject({ accepted: target }),
});
const question = {
  id,
  text: z.string().min(1),
  /** The answer that lets the matter go on. */
  needs: z.enum(['yes', 'no']),
  cite: citation,
};
export const screeningQuestion = z.strictObject({
  ...question,
  /** The answer that lets the matter go on; or a number that is filled in, which answers by itself: at least 50 supporters. */
  needs: z.union([question.needs, limit]),
  /**
   * Where the other answer leads: a step of kind `end`, or steps that never come to an order but still tell somebody
   * something before the end ([H·C7]: a change of consequence is told also where there is no dialogue).
   */
  otherwise: target,
});
export const screeningStep = z.strictObject({
  ...base,
  kind: z.literal('screening'),
  actor: stepActor,
  questions: z.array(screeningQuestion).min(1),
  fields: z.array(field).default([]),
  next: z.strictObject({ passed: target }),
});
export const formStep = z.strictObject({
  ...base,
  kind: z.literal('form'),
  actor: stepActor,
  fields: z.array(field).min(1),
  next: z.strictObject({ done: target }),
});
export const proposalStep = z.strictObject({
  ...base,
  kind: z.literal('proposal'),
  actor: stepActor,
  next: z.strictObject({ given: target }),
});
export const consultationStep = z.strictObject({
  ...base,
  kind: z.literal('consultation'),
  body: bodyReference,
  next: z.strictObject({ heard: target }),
});
export const decisionStep = z.strictObject({
  ...base,
  kind: z.literal('decision'),
  body: bodyReference,
  form: legalForm,
  /** Point of the delegation order, for the form `delegation`. */
  delegationPoint: z.string().optional(),
  /** Who has the delegation, where it is an official; else the chair of the body (KL 6:39). */
  delegate: stepActor.optional(),
  /** Whether a yes orders the dialogue, which fixes its level and what it is called ([K·L3], [K·I-6]). */
  orders: z.boolean().default(false),
  /** Answered by the body in its meeting and recorded by its secretary: a yes needs them all as they say ([S·C1], [S·C2]). */
  questions: z.array(z.strictObject(question)).default([]),
  /** What the decision must say, recorded with it ([S·I-S]: when the feedback takes place). For the form `sammanträde`. */
  fields: z.array(field).default([]),
  next: z.strictObject({
    yes: target,
    no: target,
    supplement: target,
    /** When too few are without jäv; else it goes back to be supplemented. */
    'to-body': target.optional(),
  }),
});
export const appointmentStep = z.strictObject({
  ...base,
  kind: z.literal('appointment'),
  actor: stepActor,
  next: z.strictObject({ appointed: target }),
});
export const meetingsStep = z.strictObject({
  ...base,
  kind: z.literal('meetings'),
  actor: stepActor,
  /** Only these methods: an information meeting after a no, a follow-up meeting. Absent: those that the level allows. */
  methods: z.array(id).min(1).optional(),
  next: z.strictObject({ held: target }),
});
export const dutyStep = z.strictObject({
  ...base,
  kind: z.literal('duty'),
  actor: stepActor,
  duty: id,
  next: z.strictObject({ done: target }),
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

/** Outcome → where it leads, for any kind of step. A screening's `not-<question>` leads to where that question turns aside. */
export const outcomesOf = (s: Step): Record<string, Target> => {
  if (s.kind === 'end') return {};
  // Zod gives an optional outcome as `undefined` to the types, though never as a key that is there.
  const next: Record<string, Target | undefined> = s.next;
  const named = Object.entries(next).flatMap(([outcome, to]) =>
    to === undefined ? [] : [[outcome, to] as const],
  );
  const asides = s.kind === 'screening' ? s.questions.map((q) => [`not-${q.id}`, q.otherwise] as const) : [];
  return Object.fromEntries([...named, ...asides]);
};

/** Ids of every step that can come next. */
export const nextOf = (s: Step): string[] =>
  Object.values(outcomesOf(s)).flatMap((to) => branchesOf(to).map((b) => b.to));
