import { describe, expect, it } from 'vitest';
import { lastDay, within } from './duty-time.ts';

describe('The time of a duty', () => {
  it('is days of the calendar, holidays and all', () => {
    expect(lastDay({ days: 30 }, '2026-12-10')).toBe('2027-01-09');
    expect(within({ days: 30 })).toBe('inom 30 dagar');
  });

  it('or working days, which Christmas makes longer', () => {
    expect(lastDay({ workingDays: 20 }, '2026-12-10')).toBe('2027-01-14');
    expect(within({ workingDays: 20 })).toBe('inom 20 arbetsdagar');
  });

  it('or the day itself', () => {
    expect(lastDay({ days: 0 }, '2026-12-10')).toBe('2026-12-10');
    expect([within({ days: 0 }), within({ workingDays: 0 })]).toEqual(['samma dag', 'samma dag']);
  });
});
