import { describe, expect, it } from 'vitest';
import { freeSlots, type SlotQuery } from './free-slots.ts';

const starts = (over: Partial<SlotQuery>) =>
  freeSlots({
    from: '2026-09-15T00:00:00Z',
    to: '2026-09-15T23:00:00Z',
    minutes: 60,
    evening: false,
    busy: [],
    most: 10,
    ...over,
  }).map((s) => s.start.slice(0, 16));

describe('Free slots', () => {
  it('are at most two a day, not overlapping, by Swedish office hours', () => {
    expect(starts({})).toEqual(['2026-09-15T06:00', '2026-09-15T07:00']);
    expect(starts({ most: 1 })).toEqual(['2026-09-15T06:00']);
  });

  it('touch what is busy, and do not overlap it', () => {
    const busy = [{ start: '2026-09-15T06:00:00Z', end: '2026-09-15T13:30:00Z' }];
    expect(starts({ busy })).toEqual(['2026-09-15T13:30']);
    expect(starts({ busy: [{ start: '2026-09-15T00:00:00Z', end: '2026-09-15T22:00:00Z' }] })).toEqual([]);
  });

  it('keep their Swedish hour when summer time ends', () => {
    const evenings = starts({
      from: '2026-10-23T00:00:00Z',
      to: '2026-10-26T23:00:00Z',
      evening: true,
      minutes: 240,
    });
    expect(evenings).toEqual(['2026-10-23T15:00', '2026-10-26T16:00']);
  });

  it('keep off midsummer and the turn of the year', () => {
    expect(starts({ from: '2026-06-19T00:00:00Z', to: '2026-06-21T21:00:00Z' })).toEqual([]);
    expect(starts({ from: '2026-12-31T00:00:00Z', to: '2027-01-04T20:00:00Z', most: 1 })).toEqual([
      '2027-01-04T07:00',
    ]);
  });

  it('end before the evening does', () => {
    expect(starts({ evening: true, minutes: 241 })).toEqual([]);
    expect(starts({ from: '2026-09-15T06:01:00Z', minutes: 510 })).toEqual(['2026-09-15T06:30']);
  });
});
