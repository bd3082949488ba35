import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, outlookTime } from './outlook-time.ts';

it('gives Outlook Swedish wall-clock time, summer time included', () => {
  const timeZone = 'W. Europe Standard Time';
  expect(outlookTime('2026-07-01T16:00:00Z')).toEqual({ dateTime: '2026-07-01T18:00:00.000', timeZone });
  expect(outlookTime('2026-12-01T16:00:00Z')).toEqual({ dateTime: '2026-12-01T17:00:00.000', timeZone });
});

it('says UTC in the second of the hours that autumn repeats', () => {
  expect(outlookTime('2026-10-25T00:30:00Z').timeZone).toBe('W. Europe Standard Time');
  expect(outlookTime('2026-10-25T01:30:00Z')).toEqual({
    dateTime: '2026-10-25T01:30:00.000',
    timeZone: 'UTC',
  });
});

it('comes back as the same instant, whatever the hour', () => {
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const repeatedHours = fc.constantFrom(
    '2026-10-25T00:00:00.000Z',
    '2026-10-25T00:59:59.999Z',
    '2026-10-25T01:00:00.000Z',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        instants.map((date) => date.toISOString()),
        repeatedHours,
      ),
      (instant) => {
        expect(instantOf(outlookTime(instant))).toBe(instant);
      },
    ),
  );
});

it('refuses a zone it did not ask for', () => {
  const there = { dateTime: '2026-07-01T18:00:00.0000000', timeZone: 'Tokyo Standard Time' };
  expect(() => instantOf(there)).toThrow('Tokyo');
});
