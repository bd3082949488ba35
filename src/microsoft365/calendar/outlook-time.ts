import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Stockholm';
/** Outlook's name for it: `Europe/Stockholm` is not among the names it documents. */
const WINDOWS_ZONE = 'W. Europe Standard Time';

/**
 * A UTC instant as Outlook is told it: wall-clock time in Swedish zone, so that its forms show no foreign zone. In the
 * hour that autumn repeats, wall-clock time is ambiguous: there the instant goes as UTC.
 */
export function outlookTime(instant: string): { dateTime: string; timeZone: string } {
  const at = Temporal.Instant.from(instant);
  const wall = at.toZonedDateTimeISO(ZONE).toPlainDateTime();
  return wall.toZonedDateTime(ZONE).epochMilliseconds === at.epochMilliseconds
    ? { dateTime: wall.toString({ fractionalSecondDigits: 3 }), timeZone: WINDOWS_ZONE }
    : utcTime(instant);
}

export const utcTime = (instant: string): { dateTime: string; timeZone: string } => ({
  dateTime: Temporal.Instant.from(instant)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toString({ fractionalSecondDigits: 3 }),
  timeZone: 'UTC',
});

const zones: Record<string, string> = { UTC: 'UTC', [WINDOWS_ZONE]: ZONE };

/** Outlook's time as a UTC instant. Throws on a zone that was not asked for. */
export function instantOf({ dateTime, timeZone }: DateTimeTimeZone): string {
  const zone = zones[timeZone ?? 'UTC'];
  if (zone === undefined) throw new Error(`Outlook answered in a zone that was not asked for: ${timeZone}`);
  const wall = Temporal.PlainDateTime.from(dateTime ?? '');
  return wall.toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 });
}
