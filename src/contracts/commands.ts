import { z } from 'zod';
import {
  adjustCommand,
  answerCommand,
  answerRecusalCommand,
  closeRoundCommand,
  conveneCommand,
  openSittingCommand,
  postMinutesCommand,
  prepareCommand,
  questionRecusalCommand,
  recordDecisionCommand,
  recordMinutesCommand,
  withdrawRoundCommand,
  writeReservationCommand,
} from './round-commands.ts';
import { day, formValues, id, instant, text, title } from './shapes.ts';

export const screenCommand = z.object({
  type: z.literal('screen'),
  answers: z.record(id, z.enum(['yes', 'no'])),
  values: formValues.default({}),
});
export const fillCommand = z.object({ type: z.literal('fill'), step: id, values: formValues });
export const proposeCommand = z.object({
  type: z.literal('propose'),
  level: z.coerce.number().int(),
  recommendation: z.enum(['genomför', 'avstå']),
  reason: text,
});
export const appointCommand = z.object({ type: z.literal('appoint'), processLeader: id, official: id });
export const agendaItem = z.object({
  title: z.string().trim().min(1, 'Skriv vad punkten gäller, eller ta bort den.').max(200),
  minutes: z.number().int().min(1, 'Ange minst en minut.').max(1440),
  citizens: z.boolean(),
});
export const bookMeetingCommand = z.object({
  type: z.literal('bookMeeting'),
  method: id,
  subject: z.string().trim().min(1, 'Skriv vad mötet ska heta.').max(200),
  start: instant,
  end: instant,
  place: z.string().trim().max(200).optional(),
  room: z.email().optional(),
  online: z.boolean(),
  people: z.array(z.email()).max(400).default([]),
  agenda: z.array(agendaItem).max(50).default([]),
  /** Id of an appointment that already stands in the person's own calendar (from the Outlook pane). */
  existingEvent: z.string().max(500).optional(),
});
/** Again for a meeting whose appointment could not be made: same transactionId. */
export const retryBookingCommand = z.object({ type: z.literal('retryBooking'), meeting: id });
export const moveMeetingCommand = z.object({
  type: z.literal('moveMeeting'),
  meeting: id,
  start: instant,
  end: instant,
});
export const cancelMeetingCommand = z.object({ type: z.literal('cancelMeeting'), meeting: id, reason: text });
export const recordMeetingCommand = z.object({
  type: z.literal('recordMeeting'),
  meeting: id,
  attended: z.coerce.number().int().min(0).max(100_000),
  notes: text,
});
export const finishMeetingsCommand = z.object({ type: z.literal('finishMeetings') });
export const giveFeedbackCommand = z.object({
  type: z.literal('giveFeedback'),
  duty: id,
  values: formValues,
});
export const registerProposalCommand = z.object({
  type: z.literal('registerProposal'),
  text,
  meeting: id.optional(),
  body: id.optional(),
});

/** What the case is called, by what its level may be called. */
export const renameCommand = z.object({ type: z.literal('rename'), title });

/** The number under which the case lies in the municipality's registry. */
export const giveRegistryNumberCommand = z.object({
  type: z.literal('giveRegistryNumber'),
  number: z
    .string()
    .trim()
    .min(1, 'Skriv in diarienumret.')
    .max(60, 'Diarienumret är för långt (högst 60 tecken).')
    .regex(/^\P{C}*$/u, 'Diarienumret skrivs på en rad.'),
});

/** `POST /api/v1/cases/{nr}/commands` */
export const caseCommand = z.discriminatedUnion('type', [
  screenCommand,
  fillCommand,
  proposeCommand,
  answerCommand,
  prepareCommand,
  recordDecisionCommand,
  closeRoundCommand,
  withdrawRoundCommand,
  questionRecusalCommand,
  answerRecusalCommand,
  writeReservationCommand,
  conveneCommand,
  openSittingCommand,
  recordMinutesCommand,
  adjustCommand,
  postMinutesCommand,
  appointCommand,
  bookMeetingCommand,
  retryBookingCommand,
  moveMeetingCommand,
  cancelMeetingCommand,
  recordMeetingCommand,
  finishMeetingsCommand,
  giveFeedbackCommand,
  registerProposalCommand,
  renameCommand,
  giveRegistryNumberCommand,
]);
export type CaseCommandBody = z.infer<typeof caseCommand>;
export type CaseCommandType = CaseCommandBody['type'];

/** Without a title the case is called what the citizen called it, by what its level may be called. */
export const acceptCommand = z.object({ type: z.literal('accept'), title: title.optional() });
export const turnAsideCommand = z.object({
  type: z.literal('turnAside'),
  reason: text,
  /** The way that is open instead, told to the citizen. */
  way: z.string().trim().min(1, 'Tala om vilken väg som står öppen i stället.').max(1000),
});
/** `POST /api/v1/wishes/{nr}/commands` */
export const wishCommand = z.discriminatedUnion('type', [acceptCommand, turnAsideCommand]);
export type WishCommandBody = z.infer<typeof wishCommand>;

/** `PUT /api/v1/me/absence`: the last day away. */
export const absenceBody = z.object({ until: day });

/** `PUT /api/v1/bodies/{id}/meetings`: a meeting in the body's calendar. */
export const meetingOfBody = z.object({
  date: day,
  start: z
    .string()
    .regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/, 'Skriv klockslaget som 13:15.')
    .default(''),
});
export type MeetingOfBody = z.infer<typeof meetingOfBody>;

/** `POST /api/v1/policy/commands` */
export const policyCommand = z.object({
  type: z.literal('adopt'),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'Ange policyns kontrollsumma.'),
});

/** `POST /api/v1/cases`: an initiative that does not come from a citizen's wish. */
export const openCaseCommand = z.object({
  channel: id,
  title,
  place: z.string().trim().max(100).optional(),
  /** Whose initiative it is, where the caller could take it for several bodies. */
  body: id.optional(),
  description: text,
});
export type OpenCaseBody = z.infer<typeof openCaseCommand>;

/** The public form `/onska-dialog`. */
export const wishForm = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Skriv vad dialogen ska handla om.')
    .max(200, 'Rubriken är för lång (högst 200 tecken).'),
  text: z
    .string()
    .trim()
    .min(1, 'Berätta varför du önskar en dialog.')
    .max(10_000, 'Texten är för lång (högst 10 000 tecken).'),
  place: z.string().trim().max(100, 'Platsens namn är för långt (högst 100 tecken).').optional(),
  name: z.string().trim().max(200, 'Namnet är för långt (högst 200 tecken).').optional(),
  address: z
    .union([z.literal(''), z.email('E-postadressen ser inte rätt ut. Skriv den som namn@exempel.se.')])
    .optional(),
  language: z.enum(['sv', 'sma']).default('sv'),
});
export type WishForm = z.infer<typeof wishForm>;
