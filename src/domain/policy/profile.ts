import { z } from 'zod';
import { citation, field } from './fields.ts';
import { step } from './steps.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'små bokstäver a–z, siffror och bindestreck');

const level = z.strictObject({
  number: z.number().int().min(1).max(9),
  name: z.string().min(1),
  /** What a dialogue on this level is called to the public: *medborgarinformation*. */
  word: z.string().min(1),
  meaning: z.string().min(1),
  cite: citation,
});
export type Level = z.infer<typeof level>;

const ladder = z.strictObject({
  /** The word that levels without it may never carry (Krokom: medborgardialog). */
  protectedWord: z.string().min(1),
  levels: z.array(level).min(1),
  /** A method of a lower level used within a higher one takes the higher one's word from this method level up (K P 5: 2). */
  wordFollowsCaseFromMethodLevel: z.number().int().optional(),
  cite: citation,
});
export type Ladder = z.infer<typeof ladder>;

const body = z.strictObject({
  id,
  name: z.string().min(1),
  short: z.string().min(1),
  kind: z.enum(['fullmäktige', 'styrelse', 'nämnd', 'utskott', 'förvaltning', 'bolag', 'råd']),
  /** Seats of its presidium; absent where it has none. */
  presidiumSeats: z.number().int().min(2).max(9).optional(),
});
export type Body = z.infer<typeof body>;

const role = z.strictObject({
  id,
  name: z.string().min(1),
  /** Order of presiding for those who sit in a presidium: 1 = chair, 2 = first vice chair. */
  presides: z.number().int().min(1).optional(),
  /** Keeps the records of a body: may close a settled round and withdraw a question. */
  secretary: z.boolean().default(false),
});

const method = z.strictObject({
  id,
  name: z.string().min(1),
  level: z.number().int(),
  guidance: z.string().min(1),
  /** Carried out as a meeting that is booked; absent for websites, letters, surveys. */
  meeting: z
    .strictObject({
      online: z.enum(['no', 'may', 'always']).default('may'),
      evening: z.boolean().default(false),
      /** Days from announcement to meeting. */
      noticeDays: z.number().int().min(0).default(0),
      minutes: z.number().int().default(120),
    })
    .optional(),
  participants: z.strictObject({ min: z.number().int(), max: z.number().int() }).optional(),
  cite: citation,
});
export type Method = z.infer<typeof method>;

/** `<form step>.<yesno field>` */
const yesnoReference = z.string().min(1);

const levelRules = z.strictObject({
  /** K·L5: from this level up the dialogue is refused once the field says yes: a finished proposal exists. */
  beforeFinishedProposal: z
    .strictObject({ level: z.number().int(), field: yesnoReference, cite: citation })
    .optional(),
  /** K·L3: on this level the form is not done until the field says yes: the elected have approved the alternatives. */
  approvedAlternatives: z
    .strictObject({ level: z.number().int(), field: yesnoReference, cite: citation })
    .optional(),
  /** The highest level that a proposal step may propose; those above are decided in a meeting (policies page 12). */
  highestProposed: z.strictObject({ level: z.number().int(), cite: citation }).optional(),
});

const methodRules = z.strictObject({
  /** K·M2: a method of the lowest level always comes first. */
  informationFirst: z.strictObject({ cite: citation }).optional(),
  /** From this level on the dialogue needs a named process leader (K·O1). */
  processLeaderFromLevel: z.strictObject({ level: z.number().int(), cite: citation }).optional(),
});

const agenda = z.strictObject({
  /** Share of a dialogue meeting's minutes left to citizens' own questions, e.g. [1, 3]. */
  citizenShare: z.tuple([z.number().int().min(0), z.number().int().min(1)]),
  /** Levels of method whose meetings must keep it. */
  fromMethodLevel: z.number().int(),
  template: z.array(
    z.strictObject({
      title: z.string(),
      minutes: z.number().int().min(1),
      citizens: z.boolean().default(false),
    }),
  ),
  cite: citation,
});

const duty = z.strictObject({
  id,
  name: z.string().min(1),
  what: z.string().min(1),
  owner: id,
  /** `meeting`: one for each meeting booked. `case`: one, from when the date it counts from is filled in. */
  per: z.enum(['meeting', 'case']),
  /** Working days after `from`. */
  workingDays: z.number().int().min(0),
  /** `meeting` (its day) or `<form step>.<date field>`. */
  from: z.string().min(1),
  fields: z.array(field).min(1),
  cite: citation,
});
export type DutyRule = z.infer<typeof duty>;

const rounds = z.strictObject({
  /** Minutes after the last answer in which it may be changed before the round closes by itself. */
  changeWindowMinutes: z.number().int().min(0),
  showAnswers: z.enum(['after-close', 'after-own-answer']),
  cite: citation.optional(),
});

const route = z.strictObject({
  id,
  name: z.string().min(1),
  /** Who asks: a citizen by the public form, an official, or a presidium. */
  initiator: z.enum(['citizen', 'official', 'political']),
  cite: citation,
  steps: z.array(step).min(2),
});
export type Route = z.infer<typeof route>;

/** A municipality's policy for citizen dialogue, as data. */
export const profile = z.strictObject({
  id,
  municipality: z.string().min(1),
  /** The dialogue mailbox that is organizer of, or invited to, every meeting. */
  mailbox: z.email(),
  sources: z.record(z.string(), z.strictObject({ title: z.string(), adopted: z.string().optional() })),
  notes: z.array(z.strictObject({ text: z.string(), cite: citation })).default([]),
  ladder,
  bodies: z.array(body).min(1),
  roles: z.array(role).min(1),
  places: z.array(z.string()).default([]),
  targetGroups: z
    .strictObject({ cite: citation, groups: z.array(z.strictObject({ id, name: z.string() })) })
    .optional(),
  methods: z.array(method).min(1),
  levelRules: levelRules.optional(),
  methodRules: methodRules.default({}),
  agenda: agenda.optional(),
  duties: z.array(duty).default([]),
  rounds: rounds.default({ changeWindowMinutes: 30, showAnswers: 'after-close' }),
  routes: z.array(route).min(1),
});
export type Profile = z.infer<typeof profile>;

/** A profile as adopted: `hash` is the SHA-256 of the file's text. */
export interface Policy {
  hash: string;
  profile: Profile;
}
