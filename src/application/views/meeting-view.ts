import type { MeetingView, MethodView } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { lowestLevel } from '../../domain/dialogue/level.ts';
import type { Meeting } from '../../domain/dialogue/meeting.ts';
import { meetingWord } from '../../domain/policy/ladder.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { eventKey } from '../commands/in-calendar.ts';
import type { Appointment } from '../ports/calendar.ts';
import type { Deps } from '../register/deps.ts';
import { textOf } from './words.ts';

/** What is known of a meeting's event outside. */
export const outsideOf = (deps: Deps, nr: string, meeting: string): Partial<Appointment> => {
  const key = eventKey(nr, meeting);
  const made = deps.bookings.get(key);
  if (made !== undefined && made !== 'underway') return made;
  const detail = deps.outbox.get(key)?.detail;
  return detail === undefined ? {} : (JSON.parse(detail) as Appointment);
};

export const meetingView = (deps: Deps, c: Case, m: Meeting, profile: Profile): MeetingView => {
  const { joinUrl } = outsideOf(deps, c.nr, m.id);
  const { id, subject, word, start, end, online, people, agenda, state } = m;
  return {
    id,
    subject,
    method: profile.methods.find((known) => known.id === m.method)?.name ?? m.method,
    word,
    start,
    end,
    ...(m.place === undefined ? {} : { place: m.place }),
    ...(m.room === undefined ? {} : { room: m.room }),
    online,
    organizer: m.organizer.name,
    people,
    agenda,
    state,
    outlook: inOutlook(deps, c.nr, m.id),
    ...(joinUrl === undefined ? {} : { joinUrl }),
    ...(m.held === undefined ? {} : { attended: m.held.attended, notes: textOf(deps, m.held.notes) }),
  };
};

/** Whether the event stands in the person's calendar. */
export const inOutlook = (deps: Deps, nr: string, meeting: string): MeetingView['outlook'] => {
  const key = eventKey(nr, meeting);
  const inHand = deps.bookings.get(key);
  if (inHand !== undefined) return inHand === 'underway' ? 'underway' : 'booked';
  const state = deps.outbox.get(key)?.state;
  return state === 'done' ? 'booked' : state === 'failed' ? 'failed' : 'pending';
};

/** The methods that are held as meetings on this case's level, with the word each may carry. */
export const bookableMethods = (c: Case, profile: Profile): MethodView[] => {
  const level = c.ordered?.level ?? lowestLevel(profile);
  return profile.methods.flatMap((m) => {
    if (!m.meeting || m.level > level) return [];
    const { online, minutes, noticeDays, evening } = m.meeting;
    const { id, name, guidance, cite } = m;
    const word = meetingWord(profile.ladder, m, level);
    const group = m.participants === undefined ? {} : { participants: m.participants };
    return [
      { id, name, level: m.level, word, guidance, online, minutes, noticeDays, evening, cite, ...group },
    ];
  });
};
