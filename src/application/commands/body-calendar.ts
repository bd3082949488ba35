import type { MeetingOfBody } from '../../contracts/commands.ts';
import type { Refusal } from '../../domain/dialogue/refusal.ts';
import { isSecretaryOf } from '../../domain/people/secretary.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { CalendarOutcome, Caller } from '../application.ts';
import { RegisterUnavailable } from '../ports/log.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';

/** The secretary writes a meeting into the body's calendar; the same day again changes its time. */
export const keepMeeting = async (
  deps: Deps,
  caller: Caller,
  body: string,
  { date, start }: MeetingOfBody,
): Promise<CalendarOutcome> => {
  const refusal =
    whyNotYours(deps, caller, body) ??
    (date < swedishDate(deps.clock.now())
      ? no('meeting-date', 'Sammanträdet måste ligga framåt i tiden.')
      : undefined);
  return refusal ? { kind: 'refused', refusal } : written(() => deps.bodyMeetings.put({ body, date, start }));
};

/** Takes a meeting out of the calendar; not one that a matter stands on the agenda of. */
export const dropMeeting = async (
  deps: Deps,
  caller: Caller,
  body: string,
  date: string,
): Promise<CalendarOutcome> => {
  const refusal = whyNotYours(deps, caller, body) ?? whyNotDropped(deps, body, date);
  return refusal ? { kind: 'refused', refusal } : written(() => deps.bodyMeetings.remove({ body, date }));
};

const whyNotYours = (deps: Deps, caller: Caller, body: string): Refusal | undefined => {
  const { profile } = deps.policies.current;
  const known = profile.bodies.find((b) => b.id === body);
  if (!known) return no('body-unknown', 'Det finns inget sådant organ.');
  return isSecretaryOf(actorOf(caller, deps), profile, body)
    ? undefined
    : no('not-yours', `Kalendern för ${known.name} sköts av dess sekreterare.`);
};

const whyNotDropped = ({ state }: Deps, body: string, date: string): Refusal | undefined => {
  const standing = [...state.cases.values()].filter(
    (c) => !c.end && c.agenda?.body === body && c.agenda.date === date,
  );
  if (standing.length === 0) return undefined;
  const which = standing.map((c) => c.nr).join(', ');
  return no(
    'on-agenda',
    `${which} står på dagordningen den dagen. Flytta det till ett annat sammanträde först.`,
  );
};

const no = (rule: string, message: string): Refusal => ({
  rule,
  citation: 'E sammanträden',
  message,
  errors: [{ field: 'date', message }],
});

const written = async (write: () => Promise<void>): Promise<CalendarOutcome> => {
  try {
    await write();
    return { kind: 'kept' };
  } catch (error) {
    if (error instanceof RegisterUnavailable) return { kind: 'unavailable' };
    throw error;
  }
};
