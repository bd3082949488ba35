import { z } from 'zod';
import { citation, field } from './fields.ts';
import { checklist, communication, followUp, indicator, resource, roleSplit } from './guidance.ts';
import { fieldReference, id } from './ids.ts';
import { initiative, wishes } from './initiatives.ts';
import { method, methodRules } from './methods.ts';
import { rounds, usualRounds } from './rounds.ts';
import { step } from './steps.ts';
import { yearly } from './yearly.ts';

const level = z.strictObject({
  number: z.number().int().min(1).max(9),
  name: z.string().min(1),
  /** What a dialogue on this level is called to the public: *medborgarinformation*. */
  word: z.string().min(1),
  meaning: z.string().min(1),
  /** What the inhabitant gets to do, in a word: *veta*, *tycka* ([S·L1]). */
  inhabitant: z.string().min(1).optional(),
  /** What marks the level. */
  marks: z.array(z.string().min(1)).default([]),
  cite: citation,
});
export type Level = z.infer<typeof level>;

const ladder = z.strictObject({
  /** The word that levels without it may never carry ([K·L2]: medborgardialog). */
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
  /** `beredning`: prepares for fullmäktige or a nämnd (KL 3:4), whatever the municipality calls it: a chamber, a committee. */
  kind: z.enum(['fullmäktige', 'styrelse', 'nämnd', 'utskott', 'beredning', 'förvaltning', 'bolag', 'råd']),
  /** Seats of its presidium; absent where it has none. */
  presidiumSeats: z.number().int().min(2).max(9).optional(),
  /** Days before its meeting by which its notice has gone out; seven where it is left out (policies page, section 12). */
  noticeDays: z.number().int().min(0).max(60).optional(),
});
export type Body = z.infer<typeof body>;

const role = z.strictObject({
  id,
  name: z.string().min(1),
  /** Order of presiding for those who sit in a presidium: 1 = chair, 2 = first vice chair. */
  presides: z.number().int().min(1).optional(),
  /** One of the elected who does not preside: may lead a dialogue and is no official. Who presides is elected already. */
  elected: z.boolean().default(false),
  /** Keeps the records of a body: may close a settled round and withdraw a question. */
  secretary: z.boolean().default(false),
  /** May adopt a changed policy for the register ([K·U4]: who answers for revising it). */
  adoptsPolicy: z.boolean().default(false),
});

/** What those are called who carry a dialogue: one of the elected in front, and the official who answers for it. */
const carriers = z.strictObject({
  processLeader: z.string().min(1).default('Processledare'),
  official: z.string().min(1).default('Ansvarig tjänsteman'),
});

const levelRules = z.strictObject({
  /** K·L5: from this level up the dialogue is refused once the field says yes: a finished proposal exists. */
  beforeFinishedProposal: z
    .strictObject({ level: z.number().int(), field: fieldReference, cite: citation })
    .optional(),
  /** K·L3: on this level the form is not done until the field says yes: the elected have approved the alternatives. */
  approvedAlternatives: z
    .strictObject({ level: z.number().int(), field: fieldReference, cite: citation })
    .optional(),
  /** From this level up only a nämnd or fullmäktige orders the dialogue, in its meeting (policies page 12). */
  orderedInMeeting: z.strictObject({ level: z.number().int(), cite: citation }).optional(),
});

/** The citizens' share of a dialogue meeting ([K·P3]). */
const agenda = z.strictObject({
  /** Share of a dialogue meeting's minutes left to citizens' own questions, e.g. [1, 3]. */
  citizenShare: z.tuple([z.number().int().min(0), z.number().int().min(1)]),
  /** Levels of method whose meetings must keep it. */
  fromMethodLevel: z.number().int(),
  cite: citation,
});

/** An agenda to begin from, for the methods it is meant for; without methods, for any. */
const agendaTemplate = z.strictObject({
  id,
  name: z.string().min(1),
  methods: z.array(id).default([]),
  items: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        minutes: z.number().int().min(1),
        citizens: z.boolean().default(false),
      }),
    )
    .min(1),
  cite: citation,
});

const duty = z.strictObject({
  id,
  name: z.string().min(1),
  what: z.string().min(1),
  owner: id,
  /** Who is told: those who took part, everybody, or the elected ([H·F4], [K·F5]). */
  audience: z.enum(['participants', 'public', 'elected']).default('participants'),
  /** `meeting`: one for each meeting booked. `case`: one, from when the date it counts from is filled in. */
  per: z.enum(['meeting', 'case']),
  /** Days of the calendar after `from`; or working days. One of the two. */
  days: z.number().int().min(0).max(1000).optional(),
  workingDays: z.number().int().min(0).max(1000).optional(),
  /** `meeting` (its day), `<step>.<date field>` of a form or of what a decision must say, or `<decision>.date`: its day. */
  from: z.string().min(1),
  fields: z.array(field).min(1),
  cite: citation,
});
export type DutyRule = z.infer<typeof duty>;

/** Steps that several routes share. */
const part = z.strictObject({ id, steps: z.array(step).min(1) });

const route = z.strictObject({
  id,
  name: z.string().min(1),
  /** Who may take a matter up on this route. */
  initiatives: z.array(initiative).min(1),
  cite: citation,
  steps: z.array(step).min(1),
  /** Ids of the shared parts whose steps follow; a read profile has them among `steps` already. */
  parts: z.array(id).default([]),
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
  carriers: carriers.prefault({}),
  places: z.array(z.string()).default([]),
  targetGroups: z
    .strictObject({ cite: citation, groups: z.array(z.strictObject({ id, name: z.string() })) })
    .optional(),
  wishes,
  methods: z.array(method).min(1),
  levelRules: levelRules.optional(),
  methodRules: methodRules.default({}),
  agenda: agenda.optional(),
  agendaTemplates: z.array(agendaTemplate).default([]),
  roleSplits: z.array(roleSplit).default([]),
  checklists: z.array(checklist).default([]),
  communication: communication.optional(),
  indicators: z.array(indicator).default([]),
  followUps: z.array(followUp).default([]),
  resources: z.array(resource).default([]),
  duties: z.array(duty).default([]),
  rounds: rounds.default(usualRounds),
  yearly: yearly.optional(),
  parts: z.array(part).default([]),
  routes: z.array(route).min(1),
});
export type Profile = z.infer<typeof profile>;

/** A profile as adopted: `hash` is the SHA-256 of the file's text. */
export interface Policy {
  hash: string;
  profile: Profile;
}
