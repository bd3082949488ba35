import type { Case } from '../../domain/dialogue/case/case.ts';
import type { CaseCommand } from '../../domain/dialogue/decide/decide.ts';
import type { Meeting } from '../../domain/dialogue/meeting.ts';
import type { Caller, Outcome } from '../application.ts';
import {
  type Appointment,
  type Assertion,
  CalendarRefused,
  CalendarUnavailable,
  ConsentRequired,
} from '../ports/calendar.ts';
import type { EffectState } from '../ports/outbox.ts';
import type { Deps } from '../register/deps.ts';
import { appointmentOf } from '../views/appointment.ts';

export const eventKey = (nr: string, meeting: string): string => `${nr}:event-${meeting}`;

/**
 * The calendar's part of a command, within the person's own request (design 3: an effect of the kind *person*). What the
 * register says stands whether or not Outlook can be written; then it shows as *inte bokat – försök igen*.
 */
export const inCalendar = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  command: Pick<CaseCommand, 'type'> & { meeting?: string },
  only?: string,
): Promise<Outcome> => {
  const c = deps.state.cases.get(nr);
  if (!c) return { kind: 'unknown-stream' };
  const done: Outcome = { kind: 'done', nr, version: c.version };
  const meeting = c.meetings.find((m) => m.id === (only ?? command.meeting ?? c.meetings.at(-1)?.id));
  const act = meeting && action(command.type);
  if (!act) return done;
  const { assertion } = caller;
  try {
    if (!assertion)
      throw new ConsentRequired('Mötet kan bara läggas i kalendern av den som har loggat in i fliken.');
    const record = await act(deps, assertion, c, meeting);
    if (record) deps.afterwards(nr, record);
    return done;
  } catch (error) {
    if (!isCalendarTrouble(error)) throw error;
    deps.afterwards(nr, () => recorded(deps, nr, meeting.id, 'failed'));
    const message = 'Det står i registret, men kalendern kunde inte skrivas. Försök igen från ärendet.';
    return { kind: 'incomplete', nr, version: c.version, message, consent: error instanceof ConsentRequired };
  }
};

/** Gives what is to be written down after the person has had the answer. */
type Act = (
  deps: Deps,
  as: Assertion,
  c: Case,
  meeting: Meeting,
) => Promise<(() => Promise<void>) | undefined>;

const action = (type: CaseCommand['type']): Act | undefined => {
  if (type === 'bookMeeting') return book;
  if (type === 'moveMeeting') return move;
  if (type === 'cancelMeeting') return cancel;
  return undefined;
};

const book: Act = async (deps, as, c, meeting) => {
  const appointment = appointmentOf(deps, c, meeting);
  const key = eventKey(c.nr, meeting.id);
  deps.bookings.begun(key);
  try {
    const made = meeting.existingEvent
      ? await deps.calendar.tie(as, meeting.existingEvent, appointment)
      : await deps.calendar.book(as, appointment);
    deps.bookings.made(key, made);
    return () => recorded(deps, c.nr, meeting.id, 'done', made).finally(() => deps.bookings.over(key));
  } catch (error) {
    deps.bookings.over(key);
    throw error;
  }
};

const move: Act = async (deps, as, c, meeting) => {
  const event = deps.outbox.get(eventKey(c.nr, meeting.id))?.outsideId;
  if (event) await deps.calendar.move(as, event, meeting.start, meeting.end);
  return undefined;
};

const cancel: Act = async (deps, as, c, meeting) => {
  const event = deps.outbox.get(eventKey(c.nr, meeting.id))?.outsideId;
  if (event) await deps.calendar.cancel(as, event, `${meeting.subject} är inställt.`);
  return undefined;
};

/** What is known of the event outside: its row in the outbox, made or renewed. */
const recorded = async (
  deps: Deps,
  nr: string,
  meeting: string,
  state: EffectState,
  made?: Appointment,
): Promise<void> => {
  const key = eventKey(nr, meeting);
  const changedAt = deps.clock.now();
  const outside = made ? { outsideId: made.eventId, detail: JSON.stringify(made) } : {};
  const standing = deps.outbox.get(key);
  if (!standing) {
    await deps.outbox.want({ key, kind: 'event', state, attempts: 1, changedAt, ...outside });
    return;
  }
  await deps.outbox.change(key, { state, attempts: standing.attempts + 1, changedAt, ...outside });
};

const isCalendarTrouble = (error: unknown): error is Error =>
  error instanceof CalendarRefused ||
  error instanceof ConsentRequired ||
  error instanceof CalendarUnavailable;
