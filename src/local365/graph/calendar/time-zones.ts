import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { GraphError } from '../operation.ts';
import { windowsZones } from './windows-zones.ts';

/** Windows name → IANA name. An unknown one, IANA names included, is 400 as Outlook answers. */
export function ianaZone(windowsName: string): string {
  const found = windowsZones.find((zone) => zone.windows.toLowerCase() === windowsName.toLowerCase());
  if (found === undefined)
    throw new GraphError(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${windowsName}'.`,
    );
  return found.iana[0];
}

/** IANA name → Windows name; `UTC` where none is known. */
export function windowsZone(ianaName: string): string {
  return windowsZones.find((zone) => zone.iana.includes(ianaName))?.windows ?? 'UTC';
}

const unreadable = (value: string): GraphError =>
  new GraphError(400, 'ErrorInvalidParameter', `'${value}' is not a valid date and time.`);

/** A `dateTimeTimeZone` as epoch milliseconds; without zone it is UTC. 400 when either part cannot be read. */
export function instantOf({ dateTime, timeZone }: DateTimeTimeZone): number {
  const zone = ianaZone(timeZone ?? 'UTC');
  const text = dateTime ?? '';
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return isoInstant(text);
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw unreadable(text);
  }
}

/** A query's `startDateTime`: ISO 8601, UTC unless it carries an offset. */
export function isoInstant(text: string): number {
  try {
    const offset = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
    return offset
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
  } catch {
    throw unreadable(text);
  }
}

/** An instant as Outlook writes it in a zone: seven decimals and no offset. */
export function inZone(instant: number, windowsName: string): { dateTime: string; timeZone: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ianaZone(windowsName));
  return {
    dateTime: local.toPlainDateTime().toString({ fractionalSecondDigits: 7 }),
    timeZone: windowsName,
  };
}
