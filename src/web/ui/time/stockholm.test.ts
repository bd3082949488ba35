import { describe, expect, it } from 'vitest';
import { daysAfter, instantOf, localOf, minutesAfter, minutesBetween } from './stockholm.ts';

describe('Swedish time in native inputs', () => {
  it.each([
    ['2026-09-29', '18:30', '2026-09-29T16:30:00Z'],
    ['2026-12-01', '18:30', '2026-12-01T17:30:00Z'],
    // The night to summer time: 02.30 does not exist.
    ['2027-03-28', '01:59', '2027-03-28T00:59:00Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
    // The night from it: 02.30 comes twice.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ])('%s %s is %s', (date, clock, instant) => {
    expect(instantOf(date, clock)).toBe(instant);
  });

  it.each([
    ['', '18:30'],
    ['2026-09-29', ''],
    ['2026-02-30', '10:00'],
  ])('takes "%s" "%s" for no time', (date, clock) => {
    expect(instantOf(date, clock)).toBeUndefined();
  });

  it('reads an instant back as date and clock', () => {
    expect(localOf('2026-10-25T01:30:00Z')).toEqual({ date: '2026-10-25', clock: '02:30' });
    expect(localOf('2026-12-31T23:15:00.000Z')).toEqual({ date: '2027-01-01', clock: '00:15' });
  });

  it('counts elapsed minutes over the change and whole days by the clock', () => {
    expect(localOf(minutesAfter('2026-10-25T00:30:00Z', 120)).clock).toBe('03:30');
    expect(minutesBetween('2027-03-28T00:00:00Z', '2027-03-28T02:00:00Z')).toBe(120);
    expect(daysAfter('2026-10-24T16:00:00Z', 1)).toBe('2026-10-25T17:00:00Z');
  });
});
