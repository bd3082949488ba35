import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextNoticeTime } from './notice-hours.ts';
import { isWorkingDay } from './working-days.ts';

const hours = { from: '08:00', to: '17:00' };

describe('When people may be disturbed', () => {
  it.each([
    ['a Tuesday at nine', '2026-09-15T09:00:00+02:00', '2026-09-15T09:00:00+02:00'],
    ['before eight', '2026-09-15T07:59:59+02:00', '2026-09-15T08:00:00+02:00'],
    ['at eight sharp', '2026-09-15T08:00:00+02:00', '2026-09-15T08:00:00+02:00'],
    ['a minute before five', '2026-09-15T16:59:00+02:00', '2026-09-15T16:59:00+02:00'],
    ['at five sharp', '2026-09-15T17:00:00+02:00', '2026-09-16T08:00:00+02:00'],
    ['a Friday evening', '2026-09-18T19:30:00+02:00', '2026-09-21T08:00:00+02:00'],
    ['a Saturday at noon', '2026-09-19T12:00:00+02:00', '2026-09-21T08:00:00+02:00'],
    ['the night the clocks go forward', '2026-03-29T02:30:00+01:00', '2026-03-30T08:00:00+02:00'],
    ['the evening before it', '2026-03-27T18:00:00+01:00', '2026-03-30T08:00:00+02:00'],
    ['the night the clocks go back', '2026-10-25T02:30:00+02:00', '2026-10-26T08:00:00+01:00'],
    ['the Friday before it', '2026-10-23T20:00:00+02:00', '2026-10-26T08:00:00+01:00'],
    ['Christmas Eve', '2026-12-24T10:00:00+01:00', '2026-12-28T08:00:00+01:00'],
    ["New Year's Eve", '2026-12-31T10:00:00+01:00', '2027-01-04T08:00:00+01:00'],
    ['Epiphany', '2027-01-06T10:00:00+01:00', '2027-01-07T08:00:00+01:00'],
    ['Maundy Thursday evening', '2026-04-02T18:00:00+02:00', '2026-04-07T08:00:00+02:00'],
    ['midsummer eve', '2026-06-19T09:00:00+02:00', '2026-06-22T08:00:00+02:00'],
    ['midnight in Sweden, the day before in UTC', '2026-09-15T22:30:00Z', '2026-09-16T08:00:00+02:00'],
  ])('%s', (_, now, then) => {
    expect(Temporal.Instant.from(nextNoticeTime(now, hours)).equals(Temporal.Instant.from(then))).toBe(true);
  });

  const instant = fc
    .date({ min: new Date('2025-12-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString());
  const anyHours = fc
    .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
    .filter(([from, to]) => from < to)
    .map((pair) => pair.map((hour) => `${String(hour).padStart(2, '0')}:00`))
    .map(([from = '', to = '']) => ({ from, to }));

  it('is never before now, never outside the hours and never on a day off', () => {
    fc.assert(
      fc.property(instant, anyHours, (now, { from, to }) => {
        const then = nextNoticeTime(now, { from, to });
        const local = Temporal.Instant.from(then).toZonedDateTimeISO('Europe/Stockholm');
        const time = local.toPlainTime().toString().slice(0, 5);
        expect(Temporal.Instant.compare(then, now)).toBeGreaterThanOrEqual(0);
        expect(isWorkingDay(local.toPlainDate().toString())).toBe(true);
        // No hour falls into the one that does not exist: that night is a Sunday's.
        expect(time >= from && time < to).toBe(true);
      }),
    );
  });

  it('is the first such time: asked again then, it is then; and no sooner time would do', () => {
    fc.assert(
      fc.property(instant, fc.double({ min: 0, max: 0.999, noNaN: true }), (now, share) => {
        const then = nextNoticeTime(now, hours);
        expect(nextNoticeTime(then, hours)).toBe(then);
        const wait = Date.parse(then) - Date.parse(now);
        const between = new Date(Date.parse(now) + Math.floor(wait * share)).toISOString();
        expect(Date.parse(nextNoticeTime(between, hours))).toBe(Date.parse(then));
      }),
    );
  });
});
