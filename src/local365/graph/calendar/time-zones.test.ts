import { describe, expect, it } from 'vitest';
import { instantOf, inZone, isoInstant, windowsZone } from './time-zones.ts';
import { windowsZones } from './windows-zones.ts';

const zone = 'W. Europe Standard Time';

describe("Outlook's times", () => {
  it.each([
    ['winter', '2026-01-15T18:00:00', '2026-01-15T17:00:00.000Z'],
    ['summer', '2026-07-15T18:00:00.0000000', '2026-07-15T16:00:00.000Z'],
    ['an hour that summer time skips, moved forward', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['an offset, which wins over the zone', '2026-07-15T18:00:00Z', '2026-07-15T18:00:00.000Z'],
  ])('in %s', (_, dateTime, instant) => {
    expect(new Date(instantOf({ dateTime, timeZone: zone })).toISOString()).toBe(instant);
  });

  it('are written with seven decimals and no offset', () => {
    expect(inZone(Date.parse('2026-07-15T16:00:00Z'), zone)).toEqual({
      dateTime: '2026-07-15T18:00:00.0000000',
      timeZone: zone,
    });
  });

  it('refuse what is no date', () => {
    expect(() => isoInstant('i morgon')).toThrow("'i morgon' is not a valid date and time.");
  });

  it('know every zone of the table', () => {
    for (const { windows } of windowsZones) expect(inZone(0, windows).timeZone).toBe(windows);
    expect(windowsZone('Europe/Stockholm')).toBe(zone);
  });
});
