import type { Meeting } from '../meeting.ts';
import type { EventOf } from './events.ts';

type MeetingEvent = EventOf<'MeetingBooked' | 'MeetingMoved' | 'MeetingCancelled' | 'MeetingHeld'>;

export const evolveMeeting = (meetings: readonly Meeting[], e: MeetingEvent): Meeting[] => {
  if (e.type === 'MeetingBooked') {
    const step = e.step === undefined ? {} : { step: e.step };
    return [
      ...meetings,
      { ...e.plan, ...step, id: e.meeting, word: e.word, level: e.level, state: 'planned' },
    ];
  }
  return meetings.map((m) => (m.id === e.meeting ? changed(m, e) : m));
};

const changed = (m: Meeting, e: Exclude<MeetingEvent, { type: 'MeetingBooked' }>): Meeting => {
  switch (e.type) {
    case 'MeetingMoved':
      return { ...m, start: e.start, end: e.end };
    case 'MeetingCancelled':
      return { ...m, state: 'cancelled' };
    case 'MeetingHeld':
      return { ...m, state: 'held', held: { attended: e.attended, notes: e.notes, at: e.at } };
  }
};
