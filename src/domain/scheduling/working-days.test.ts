import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, subtractWorkingDays, swedishDate } from './working-days.ts';

describe('Swedish working days', () => {
  it.each([
    ['2026-06-19', false, 'midsummer eve'],
    ['2026-06-18', true, 'the day before'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-12-31', false, "New Year's Eve"],
    ['2026-12-30', true, 'between'],
    ['2027-01-06', false, 'Epiphany'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2026-05-15', true, 'the day after, though many take it off'],
    ['2025-06-06', false, 'the national day, a Friday'],
    ['2026-09-19', false, 'a Saturday'],
  ])('%s: %s, %s', (date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  it.each([
    ['2026-09-15', 0, '2026-09-15'],
    ['2026-09-18', 1, '2026-09-21'],
    ['2026-06-18', 1, '2026-06-22'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-30', 1, '2027-01-04'],
    ['2026-12-30', 3, '2027-01-07'],
  ])('%s and %i more is %s', (date, count, then) => {
    expect(addWorkingDays(date, count)).toBe(then);
  });

  it.each([
    ['2026-09-15', 0, '2026-09-15'],
    ['2026-09-21', 1, '2026-09-18'],
    ['2027-01-07', 3, '2026-12-30'],
    ['2026-04-07', 1, '2026-04-02'],
  ])('%s and %i fewer is %s', (date, count, then) => {
    expect(subtractWorkingDays(date, count)).toBe(then);
  });

  it.each([
    ['2026-09-15T21:59:59.999Z', '2026-09-15', 'summer time'],
    ['2026-09-15T22:00:00.000Z', '2026-09-16', 'summer time, midnight'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31', 'winter time'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', 'winter time, a new year'],
  ])('%s is %s in Sweden (%s)', (instant, date) => {
    expect(swedishDate(instant)).toBe(date);
  });
});
