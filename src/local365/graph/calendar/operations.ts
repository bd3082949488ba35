import type { Operation } from '../operation.ts';
import { type MailboxOperation, onMailbox } from '../outlook/mailbox-operation.ts';
import { calendarDelta } from './calendar-delta.ts';
import { cancelEvent, deleteEvent } from './cancel-event.ts';
import { createEvent } from './create-event.ts';
import { eventQueryOptions } from './event-query.ts';
import { getSchedule } from './get-schedule.ts';
import { patchEvent } from './patch-event.ts';
import { calendarView, getEvent, listEvents } from './read-events.ts';
import { respondToEvent } from './respond-to-event.ts';

const read = ['Calendars.ReadWrite', 'Calendars.Read', 'Calendars.ReadBasic'];
const write = ['Calendars.ReadWrite'];
const window = ['startDateTime', 'endDateTime'];
const one = ['$select', '$expand'];
const list = eventQueryOptions;

const ofMailbox: readonly MailboxOperation[] = [
  { method: 'POST', path: '/events', name: 'Create event', permissions: write, handle: createEvent },
  { method: 'POST', path: '/calendar/events', name: 'Create event', permissions: write, handle: createEvent },
  {
    method: 'GET',
    path: '/events',
    name: 'List events',
    options: list,
    permissions: read,
    handle: listEvents,
  },
  {
    method: 'GET',
    path: '/calendar/events',
    name: 'List events',
    options: list,
    permissions: read,
    handle: listEvents,
  },
  {
    method: 'GET',
    path: '/events/{event-id}',
    name: 'Get event',
    options: one,
    permissions: read,
    handle: getEvent,
  },
  {
    method: 'PATCH',
    path: '/events/{event-id}',
    name: 'Update event',
    permissions: write,
    handle: patchEvent,
  },
  {
    method: 'DELETE',
    path: '/events/{event-id}',
    name: 'Delete event',
    permissions: write,
    handle: deleteEvent,
  },
  {
    method: 'POST',
    path: '/events/{event-id}/cancel',
    name: 'event: cancel',
    permissions: write,
    handle: cancelEvent,
  },
  {
    method: 'POST',
    path: '/events/{event-id}/accept',
    name: 'event: accept',
    permissions: write,
    handle: respondToEvent('accepted'),
  },
  {
    method: 'POST',
    path: '/events/{event-id}/decline',
    name: 'event: decline',
    permissions: write,
    handle: respondToEvent('declined'),
  },
  {
    method: 'POST',
    path: '/events/{event-id}/tentativelyAccept',
    name: 'event: tentativelyAccept',
    permissions: write,
    handle: respondToEvent('tentativelyAccepted'),
  },
  {
    method: 'GET',
    path: '/calendarView',
    name: 'List calendarView',
    options: [...window, ...list],
    permissions: read,
    handle: calendarView,
  },
  {
    method: 'GET',
    path: '/calendarView/delta()',
    name: 'calendarView: delta',
    options: [...window, '$deltatoken', '$skiptoken'],
    permissions: read,
    handle: calendarDelta,
  },
  {
    method: 'POST',
    path: '/calendar/getSchedule',
    name: 'calendar: getSchedule',
    permissions: read,
    handle: getSchedule,
  },
];

/** Calendars of people, shared mailboxes and rooms. */
export const calendarOperations: readonly Operation[] = ofMailbox.flatMap(onMailbox);
