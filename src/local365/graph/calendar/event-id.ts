import type { Local365 } from '../../local365.ts';

/** A new event id: looks like Outlook's, and needs no escaping in a path. */
export function newEventId(local: Local365): string {
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${local.newId().replaceAll('-', '')}`;
}
