import type { z } from 'zod';
import type { bookMeetingCommand } from '../../contracts/commands.ts';
import type { MeetingPlan } from '../../domain/dialogue/meeting.ts';
import type { Person } from '../../domain/people/mandates.ts';

/** What was asked for, with times as UTC instants; whoever books is the organizer. */
export const meetingPlan = (body: z.infer<typeof bookMeetingCommand>, organizer: Person): MeetingPlan => {
  const { method, subject, online, people, agenda, place, room, existingEvent } = body;
  return {
    method,
    subject,
    start: utc(body.start),
    end: utc(body.end),
    online,
    organizer,
    people: [...new Set(people.map((p) => p.toLowerCase()))],
    agenda,
    ...(place ? { place } : {}),
    ...(room ? { room } : {}),
    ...(existingEvent ? { existingEvent } : {}),
  };
};

export const utc = (instant: string): string => new Date(instant).toISOString();
