import { Temporal } from 'temporal-polyfill';
import { meetingWord, misnames } from '../../policy/ladder.ts';
import type { Method } from '../../policy/methods.ts';
import type { Profile } from '../../policy/profile.ts';
import { agendaBudget } from '../../scheduling/agenda.ts';
import { shareInWords } from '../../scheduling/share-words.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { lowestLevel } from '../level.ts';
import type { MeetingPlan } from '../meeting.ts';
import { accepted, type Decision, type Refusal, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { dutiesOfMeeting } from './duties.ts';
import { checkInformationFirst } from './information-first.ts';
import { myStepHere } from './step-here.ts';

type Checked = { ok: true } | { ok: false; refusal: Refusal };
const fine: Checked = { ok: true };

/** Books a meeting by a method of the bank: the word, the order of methods and the citizens' share are the policy's. */
export const bookMeeting = (c: Case, plan: MeetingPlan, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'meetings');
  if (!here.ok) return here;
  const { profile } = ctx.policy;
  const method = profile.methods.find((m) => m.id === plan.method);
  if (!method?.meeting)
    return refused('method-no-meeting', here.step.cite, 'Välj en metod som hålls som ett möte.');
  if (here.step.methods && !here.step.methods.includes(method.id)) {
    const names = profile.methods.filter((m) => here.step.methods?.includes(m.id)).map((m) => m.name);
    const message = `I steget ”${here.step.name}” hålls ${names.join(' eller ').toLowerCase()}.`;
    return refused('method-not-here', here.step.cite, message, [{ field: 'method', message }]);
  }
  const level = c.ordered?.level ?? lowestLevel(profile);
  const word = meetingWord(profile.ladder, method, level);
  for (const check of [checkTimes, checkLeader, checkMethodLevel, checkInformation, checkWord, checkAgenda]) {
    const result = check({ c, plan, method, profile, word, level, now: ctx.now });
    if (!result.ok) return result;
  }
  const meeting = `M${c.meetings.length + 1}`;
  return accepted(
    {
      type: 'MeetingBooked',
      v: 1,
      at: ctx.now,
      meeting,
      step: here.step.id,
      word,
      level: method.level,
      plan,
      by: person(ctx),
    },
    ...dutiesOfMeeting(ctx, meeting, plan.start),
  );
};

interface Booking {
  c: Case;
  plan: MeetingPlan;
  method: Method;
  profile: Profile;
  word: string;
  level: number;
  now: string;
}

const checkTimes = ({ plan, method, now }: Booking): Checked => {
  const error = (field: string, message: string) =>
    refused('meeting-time', method.cite, message, [{ field, message }]);
  if (Temporal.Instant.compare(plan.end, plan.start) <= 0)
    return error('end', 'Mötet måste sluta efter att det har börjat.');
  if (Temporal.Instant.compare(plan.start, now) <= 0)
    return error('start', 'Mötet måste ligga framåt i tiden.');
  if (method.meeting?.online === 'always' && !plan.online)
    return error('online', `${method.name} hålls i Teams.`);
  if (method.meeting?.online === 'no' && plan.online)
    return error('online', `${method.name} hålls på plats.`);
  return fine;
};

/** [K·O1] */
const checkLeader = ({ c, profile, level }: Booking): Checked => {
  const rule = profile.methodRules.processLeaderFromLevel;
  if (!rule || level < rule.level || c.processLeader) return fine;
  return refused(
    'no-process-leader',
    rule.cite,
    `En ${profile.carriers.processLeader.toLowerCase()} måste vara utsedd innan dialogen börjar.`,
  );
};

const checkMethodLevel = ({ profile, method, level }: Booking): Checked =>
  method.level <= level
    ? fine
    : refused(
        'method-above-level',
        profile.ladder.cite,
        `${method.name} ger större inflytande än nivån som är beslutad.`,
      );

const checkInformation = ({ c, plan, method, profile }: Booking): Checked =>
  checkInformationFirst(c, profile, c.meetings, [
    { level: method.level, start: plan.start, state: 'planned' },
  ]);

/** [K·L2] A point that the policy's own agenda for the method has stays: [S·I-S] why was no medborgardialog arranged? */
const checkWord = ({ plan, profile, method, word }: Booking): Checked => {
  const { cite, protectedWord } = profile.ladder;
  const misnamed = (text: string): boolean => misnames(profile.ladder, text, word);
  if (misnamed(plan.subject)) {
    const message = `Mötet får inte kallas ${protectedWord}. Skriv ${word}.`;
    return refused('word-not-allowed', cite, message, [{ field: 'subject', message }]);
  }
  const own = profile.agendaTemplates
    .filter((t) => t.methods.includes(method.id))
    .flatMap((t) => t.items.map((item) => item.title));
  const point = plan.agenda.find((item) => misnamed(item.title) && !own.includes(item.title));
  if (!point) return fine;
  const message = `Punkten ”${point.title}” får inte nämna ${protectedWord}: mötet är ${word}.`;
  return refused('word-not-allowed', cite, message, [{ field: 'agenda', message }]);
};

/** [K·P3]: when booked, and again when moved to another length. */
type AgendaOf = Pick<Booking, 'method' | 'profile'> & { plan: Pick<MeetingPlan, 'start' | 'end' | 'agenda'> };
export const checkAgenda = ({ plan, method, profile }: AgendaOf): Checked => {
  const rule = profile.agenda;
  const minutes = Temporal.Instant.from(plan.start).until(plan.end).total('minutes');
  const used = plan.agenda.reduce((sum, item) => sum + item.minutes, 0);
  const error = (message: string) =>
    refused('agenda-share', rule?.cite ?? method.cite, message, [{ field: 'agenda', message }]);
  if (used > minutes) return error(`Dagordningen är ${used} minuter lång, men mötet bara ${minutes}.`);
  if (!rule || method.level < rule.fromMethodLevel) return fine;
  if (plan.agenda.length === 0) return error('Mötet behöver en dagordning.');
  const budget = agendaBudget(plan.agenda, rule.citizenShare, minutes);
  if (budget.enough) return fine;
  const share = shareInWords(rule.citizenShare);
  return error(
    `Medborgarnas egna frågor ska få minst ${share} av mötestiden: ${budget.required} minuter. Nu får de ${budget.citizens}.`,
  );
};
