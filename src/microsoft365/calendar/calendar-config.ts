export interface CalendarConfig {
  /** The dialogue mailbox: invited to every meeting, so that its own copy can be followed (design 7). */
  mailbox: string;
  /** GUID of the property set that holds the register's id on the organizer's copy. */
  registerPropertyGuid: string;
}

/** Id of the extended property that ties an event to the register. */
export const registerProperty = ({ registerPropertyGuid }: CalendarConfig): string =>
  `String {${registerPropertyGuid}} Name RegisterId`;

/** Ids that survive a move between folders, and times in UTC. */
export const PREFER = { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' };
