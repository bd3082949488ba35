import { Temporal } from 'temporal-polyfill';
import type { AgendaItem } from '../../scheduling/agenda.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { booking, text } from './commands.ts';
import { feedbackOf, filling, recording } from './moves.ts';
import { asked, bothYes, met, official, proposed, secretary, sollentuna } from './sollentuna-moves.ts';
import type { Story } from './story.ts';
import { personCalled } from './world.ts';

const { profile } = sollentuna.policy;

/** The agenda that the principles give a method, as the tab fills it in. */
export const agendaFor = (method: string): AgendaItem[] =>
  profile.agendaTemplates.find((t) => t.methods.includes(method))?.items ?? [];

/** A meeting by a method of the bank, as long as the method takes and with its own agenda. */
export const meetingBy = (method: string, day: string, subject: string): CaseCommand => {
  const start = Temporal.Instant.from(`${day}T17:00:00Z`);
  const minutes = profile.methods.find((m) => m.id === method)?.meeting?.minutes ?? 0;
  return booking({
    method,
    subject,
    start: start.toString(),
    end: start.add({ minutes }).toString(),
    organizer: personCalled(official),
    agenda: agendaFor(method),
  });
};

/** Booked, held in the evening, written up, and the step done. */
export const held = (story: Story, command: CaseCommand): Story => {
  const booked = story.when(official, command);
  const meeting = booked.case.meetings.at(-1);
  if (!meeting) throw new Error('No meeting');
  return booked
    .at(meeting.end)
    .when(official, { type: 'recordMeeting', meeting: meeting.id, attended: 23, notes: text })
    .when(official, { type: 'finishMeetings' });
};

/** The nämnd says no to an investigation: the question cannot be influenced. */
export const refusedByTheNamnd = (): Story => {
  const waiting = met(asked(), '2026-09-29');
  const no = recording(waiting, 'no', '2026-09-29');
  return waiting.when(secretary, { ...no, answers: { ...bothYes, paverkbar: 'no' } } as CaseCommand);
};

/** Ordered by the nämnd in its second decision, with the day of the feedback. */
export const ordered = (): Story => {
  const waiting = met(proposed(), '2026-10-20');
  const values = { 'aterkoppling-nar': '2026-12-01', budgetram: 20_000 };
  return waiting.when(secretary, recording(waiting, 'yes', '2026-10-20', values));
};

/** Summed up, and waiting for the nämnd to be told. */
export const summedUp = (): Story => {
  const over = held(ordered(), meetingBy('dialogmote', '2026-11-10', 'Medborgardialog om skoterleder'));
  return over.when(official, filling(over, { 'nadde-malet': 'delvis' }));
};

/** The nämnd told, then the follow-up meeting, then the inhabitants. */
export const toTheEnd = (): Story => {
  const waiting = summedUp();
  const told = waiting.when(official, feedbackOf(waiting, 'aterkoppling-namnd'));
  const followedUp = held(told, meetingBy('uppfoljningsmote', '2026-12-01', 'Uppföljning om skoterleder'));
  return followedUp.when(official, feedbackOf(followedUp, 'aterkoppling-invanare'));
};
