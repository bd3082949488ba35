import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOfYearInWords } from './day-of-year.ts';
import { spokenDate } from './spoken-date.ts';

/** A Tuesday. */
const today = '2026-09-15';

describe('A date as people write it', () => {
  it.each([
    ['2026-10-03', '2026-10-03'],
    ['3 oktober', '2026-10-03'],
    ['den 3:e oktober', '2026-10-03'],
    ['3 okt.', '2026-10-03'],
    ['3/10', '2026-10-03'],
    ['3/10 2027', '2027-10-03'],
    ['3 Oktober 2027', '2027-10-03'],
    ['15 september', '2026-09-15'],
    ['14 september', '2027-09-14'],
    ['7 januari', '2027-01-07'],
    ['29 februari', '2028-02-29'],
    ['på fredag', '2026-09-18'],
    ['tisdag', '2026-09-22'],
    ['i morgon', '2026-09-16'],
    ['idag', '2026-09-15'],
    ['3 oktober 2020', '2020-10-03'],
  ])('%s is %s', (words, then) => {
    expect(spokenDate(words, today)).toBe(then);
  });

  it.each(['', 'nästa vecka', '31 november', '2026-02-30', '32/1', '3 smultron', 'ma', '13', '2026-13-01'])(
    'nothing is made of «%s»',
    (words) => {
      expect(spokenDate(words, today)).toBeUndefined();
    },
  );

  it('is the date that was meant, for every day of the year to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const then = Temporal.PlainDate.from(today).add({ days });
        const words = dayOfYearInWords(then.toString().slice(5));
        expect(spokenDate(words, today)).toBe(then.toString());
        expect(spokenDate(then.toString(), today)).toBe(then.toString());
      }),
    );
  });

  it('makes of any words a date or nothing, and breaks on none', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const then = spokenDate(words, today);
        expect(then === undefined || /^\d{4}-\d{2}-\d{2}$/.test(then)).toBe(true);
      }),
    );
  });
});
