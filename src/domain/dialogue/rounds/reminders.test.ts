import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../scheduling/working-days.ts';
import { reminderFor, remindersOf } from './reminders.ts';

describe('Reminders of a round', () => {
  it('count in working days, and each gives way to the next', () => {
    expect(remindersOf('2026-09-29', [1, 3])).toEqual([
      { daysBefore: 3, from: '2026-09-24', before: '2026-09-28' },
      { daysBefore: 1, from: '2026-09-28', before: '2026-09-30' },
    ]);
    expect(remindersOf('2027-01-04', [3])).toEqual([
      { daysBefore: 3, from: '2026-12-28', before: '2027-01-05' },
    ]);
  });

  const [first, last] = remindersOf('2026-09-29', [3, 1]);
  if (!first || !last) throw new Error('Two reminders');

  it.each([
    ['on its day', first, '2026-09-15', undefined, '2026-09-24'],
    ['not on the day the card came', first, '2026-09-24', undefined, undefined],
    ['not where the card came later', first, '2026-09-25', undefined, undefined],
    ['when they are back', first, '2026-09-15', '2026-09-24', '2026-09-25'],
    ['not where they are away until the next', first, '2026-09-15', '2026-09-25', undefined],
    [
      'the last one on the last day, where they come back then',
      last,
      '2026-09-15',
      '2026-09-28',
      '2026-09-29',
    ],
    ['not where they come back too late', last, '2026-09-15', '2026-09-29', undefined],
    ['as usual where they have been away before', last, '2026-09-15', '2026-09-20', '2026-09-28'],
  ])('%s', (_, reminder, card, away, from) => {
    expect(reminderFor(reminder, card, away)?.from).toBe(from);
  });

  const date = fc
    .integer({ min: 0, max: 1000 })
    .map((days) => Temporal.PlainDate.from('2026-01-02').add({ days }).toString());
  const due = date.map((d) => addWorkingDays(d, 1));
  const counts = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });

  it('lie on working days, before the last day, never two in one day, and never while somebody is away', () => {
    fc.assert(
      fc.property(due, counts, date, date, (last, daysBefore, card, away) => {
        const given = remindersOf(last, daysBefore).flatMap((r) => reminderFor(r, card, away) ?? []);
        const days = given.map((r) => r.from);
        expect(new Set(days).size).toBe(days.length);
        for (const r of given) {
          expect(isWorkingDay(r.from)).toBe(true);
          expect(r.from <= last && r.from < r.before && r.from > card && r.from > away).toBe(true);
        }
      }),
    );
  });
});
