import { z } from 'zod';
import { citation } from './fields.ts';
import { timeOfDay } from './ids.ts';

const notices = z.strictObject({ from: timeOfDay, to: timeOfDay });
export type NoticeHours = z.infer<typeof notices>;

/** What politicians hate: cards on Sundays (policies page, section 12). */
const officeHours: NoticeHours = { from: '08:00', to: '17:00' };
const usualReminders = [3, 1];
const usualHandBack = 2;

/** How the elected are asked on cards, and when they may be disturbed. */
export const rounds = z.strictObject({
  /** Minutes after the last answer in which it may be changed before the round closes by itself. */
  changeWindowMinutes: z.number().int().min(0),
  showAnswers: z.enum(['after-close', 'after-own-answer']),
  /** New cards, reminders and mails go out between these times on working days; at other times they wait. */
  notices: notices.default(officeHours),
  /** Working days before the last day for answers on which whoever has not answered is reminded. */
  reminders: z.array(z.number().int().min(1).max(30)).max(5).default(usualReminders),
  /** Working days that the next in order has after the last day, before the question is the secretary's again. */
  handBackAfter: z.number().int().min(1).max(30).default(usualHandBack),
  cite: citation.optional(),
});
export type RoundRules = z.infer<typeof rounds>;

export const usualRounds: RoundRules = {
  changeWindowMinutes: 30,
  showAnswers: 'after-close',
  notices: officeHours,
  reminders: usualReminders,
  handBackAfter: usualHandBack,
};
