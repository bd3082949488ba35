import type { BodyMeetings } from '../../application/ports/plain-lists.ts';
import type { BodyMeeting } from '../../domain/people/body-meetings.ts';
import { type Fields, type ListItem, textOf } from './items/item.ts';
import { type KeyedRows, upsert } from './items/keyed-rows.ts';

const keyOf = ({ body, date }: Pick<BodyMeeting, 'body' | 'date'>): string => `${body}:${date}`;

export const bodyMeetingFields = (meeting: BodyMeeting): Fields => ({
  Key: keyOf(meeting),
  Body: meeting.body,
  Date: meeting.date,
  Start: meeting.start,
});

const bodyMeetingOf = ({ fields }: ListItem): BodyMeeting => ({
  body: textOf(fields, 'Body'),
  date: textOf(fields, 'Date'),
  start: textOf(fields, 'Start'),
});

/** A row filled in half by hand is no meeting. */
const isWhole = ({ body, date }: BodyMeeting): boolean => body !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The bodies' calendars, over `Sammantraden`. */
export const createBodyMeetings = (list: KeyedRows): BodyMeetings => ({
  refresh: () => list.refresh(),
  all: () => list.items().map(bodyMeetingOf).filter(isWhole),
  put: async (meeting) => {
    await upsert(list, keyOf(meeting), bodyMeetingFields(meeting));
  },
  remove: (meeting) => list.remove(keyOf(meeting)),
});
