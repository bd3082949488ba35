import { Temporal } from 'temporal-polyfill';
import { methodOf } from '../../policy/look-up.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentReference } from '../document.ts';
import type { Meeting } from '../meeting.ts';
import { accepted, type Decision, type Refusal, refused } from '../refusal.ts';
import { checkAgenda } from './book-meeting.ts';
import { type Context, person } from './context.ts';
import { dutiesLapsed, dutiesMoved } from './duties.ts';
import { checkMovedInformation } from './information-first.ts';
import { myStepHere } from './step-here.ts';

export const moveMeeting = (
  c: Case,
  command: { meeting: string; start: string; end: string },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = plannedMeeting(c, command.meeting, ctx);
  if (!found.ok) return found;
  if (!organizes(found.meeting, ctx)) return notOrganizer(found);
  const { start, end } = command;
  if (Temporal.Instant.compare(end, start) <= 0 || Temporal.Instant.compare(start, ctx.now) <= 0) {
    const message = 'Välj en tid framåt, med slut efter början.';
    return refused('meeting-time', found.cite, message, [{ field: 'start', message }]);
  }
  const { profile } = ctx.policy;
  const method = methodOf(profile, found.meeting.method);
  const agenda = checkAgenda({ plan: { ...found.meeting, start, end }, method, profile });
  if (!agenda.ok) return agenda;
  const order = checkMovedInformation(c, profile, { ...found.meeting, start, end });
  if (!order.ok) return order;
  return accepted(
    { ...command, type: 'MeetingMoved', v: 1, at: ctx.now, by: person(ctx) },
    ...dutiesMoved(c, ctx, command.meeting, start),
  );
};

export const cancelMeeting = (
  c: Case,
  command: { meeting: string; reason: DocumentReference },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = plannedMeeting(c, command.meeting, ctx);
  if (!found.ok) return found;
  if (!organizes(found.meeting, ctx)) return notOrganizer(found);
  return accepted(
    { ...command, type: 'MeetingCancelled', v: 1, at: ctx.now, by: person(ctx) },
    ...dutiesLapsed(c, ctx, command.meeting),
  );
};

/** The meeting has been held: how many came, and the notes. Not before it began. */
export const recordMeeting = (
  c: Case,
  command: { meeting: string; attended: number; notes: DocumentReference },
  ctx: Context,
): Decision<CaseEvent> => {
  const found = plannedMeeting(c, command.meeting, ctx);
  if (!found.ok) return found;
  if (Temporal.Instant.compare(ctx.now, found.meeting.start) < 0) {
    return refused('meeting-not-held', found.cite, 'Mötet har inte börjat än.');
  }
  return accepted({ ...command, type: 'MeetingHeld', v: 1, at: ctx.now, by: person(ctx) });
};

/** Outlook lets nobody but the organizer move or cancel a meeting. */
const organizes = (meeting: Meeting, ctx: Context): boolean => meeting.organizer.id === person(ctx).id;
const notOrganizer = ({ meeting, cite }: { meeting: Meeting; cite: string }) =>
  refused('not-yours', cite, `Mötet ändras av den som kallade till det: ${meeting.organizer.name}.`);

type Found = { ok: true; meeting: Meeting; cite: string } | { ok: false; refusal: Refusal };

const plannedMeeting = (c: Case, id: string, ctx: Context): Found => {
  const here = myStepHere(c, ctx, 'meetings');
  if (!here.ok) return here;
  const meeting = c.meetings.find((m) => m.id === id);
  if (!meeting) return refused('meeting-unknown', here.step.cite, 'Det finns inget sådant möte i ärendet.');
  if (meeting.state === 'planned') return { ok: true, meeting, cite: here.step.cite };
  return refused(
    'meeting-over',
    here.step.cite,
    meeting.state === 'held' ? 'Mötet är redan hållet.' : 'Mötet är inställt.',
  );
};
