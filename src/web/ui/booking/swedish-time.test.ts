import { describe, expect, it } from 'vitest';
import { instantOf, later, minutesBetween, swedishParts } from './swedish-time.ts';

describe('Swedish time', () => {
  it.each([
    ['2026-10-24', '18:00', '2026-10-24T16:00:00.000Z'],
    ['2026-10-25', '18:00', '2026-10-25T17:00:00.000Z'],
    ['2027-03-28', '18:00', '2027-03-28T16:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantOf(date, time)).toBe(instant);
    expect(swedishParts(instant)).toEqual({ date, time });
  });

  it('counts real minutes over the night when the clock is put back', () => {
    const start = instantOf('2026-10-25', '01:00') ?? '';
    expect(swedishParts(later(start, 180))).toEqual({ date: '2026-10-25', time: '03:00' });
    expect(minutesBetween(start, later(start, 180))).toBe(180);
  });

  it('is nothing while a part is missing', () => {
    expect(instantOf('', '18:00')).toBeUndefined();
  });
});
