import { expect, it } from 'vitest';
import { addMinutes, instantOf, mondayOf, nextWorkingMorning, wallTimeOf, weekNumber } from './local-time.ts';

it('knows Swedish summer and winter time', () => {
  expect(wallTimeOf('2026-09-22T16:00:00Z')).toBe('2026-09-22T18:00');
  expect(instantOf('2026-12-01T18:00')).toBe('2026-12-01T17:00:00.000Z');
});

it('counts weeks from Monday', () => {
  expect(mondayOf('2026-09-20')).toBe('2026-09-14');
  expect(weekNumber('2026-12-28')).toBe(53);
});

it('goes on to the next working day', () => {
  expect(nextWorkingMorning('2026-09-18T16:30')).toBe('2026-09-21T09:00');
  expect(addMinutes('2026-09-15T23:30', 60)).toBe('2026-09-16T00:30');
});
