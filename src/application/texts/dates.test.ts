import { describe, expect, it } from 'vitest';
import { dateInWords, dayOf, dueBy, swedishDay, swedishMoment } from './dates.ts';

describe('Swedish dates', () => {
  it('names the weekday and the month', () => {
    expect(dueBy('2026-09-29')).toBe('senast tisdag 29 september');
    expect(swedishDay('2027-01-03')).toBe('söndag 3 januari');
  });

  it('gives the year only where it is another', () => {
    expect(swedishDay('2027-01-04', 2026)).toBe('måndag 4 januari 2027');
    expect(swedishDay('2026-10-05', 2026)).toBe('måndag 5 oktober');
  });

  it('tells instants in Swedish time, summer and winter', () => {
    expect(swedishMoment('2026-09-15T07:05:00.000Z')).toBe('tisdag 15 september kl. 09.05');
    expect(swedishMoment('2026-12-15T07:05:00Z')).toBe('tisdag 15 december kl. 08.05');
  });

  it('dates a document in words, by the day as it is in Sweden', () => {
    expect(dateInWords('2026-10-01')).toBe('1 oktober 2026');
    expect(dateInWords('2026-12-31T23:30:00Z')).toBe('1 januari 2027');
  });

  it('takes the day as it is in Sweden', () => {
    expect(dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
    expect(swedishDay('2026-10-25T00:59:59Z')).toBe('söndag 25 oktober');
  });
});
