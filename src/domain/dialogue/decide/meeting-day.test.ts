import { describe, expect, it } from 'vitest';
import type { Body } from '../../policy/profile.ts';
import { krokom } from '../testing/krokom.ts';
import { contextOf } from '../testing/story.ts';
import { whyNotDay } from './meeting-day.ts';

const sn: Body = { id: 'sn', name: 'Socialnämnden', short: 'SN', kind: 'nämnd' };
const kf: Body = { id: 'kf', name: 'Kommunfullmäktige', short: 'KF', kind: 'fullmäktige' };
const bodyMeetings = ['2026-09-17', '2026-10-06', '2026-11-03'].flatMap((date) => [
  { body: 'sn', date, start: '13:00' },
  { body: 'kf', date, start: '18:00' },
]);
/** On 15 September. */
const why = (date: string, body: Body, calendar = bodyMeetings) =>
  whyNotDay(date, body, 'P 4', {
    ...contextOf(krokom, 'system', '2026-09-15T07:00:00Z'),
    bodyMeetings: calendar,
  });

describe('The day a matter is put up for', () => {
  it.each([
    ['a day in the calendar', '2026-10-06', sn],
    ['a nämnd’s day although its notice has gone out', '2026-09-17', sn],
    ['a day of fullmäktige with a week to spare', '2026-10-06', kf],
  ])('may be %s', (_, date, body) => {
    expect(why(date, body)).toBeUndefined();
  });

  it('may be any to come where the body has no calendar', () => {
    expect(why('2026-10-07', sn, [])).toBeUndefined();
    expect(why('2026-10-07', sn, [{ body: 'kf', date: '2026-10-06', start: '' }])).toBeUndefined();
  });

  it('is one of the calendar’s, and the next is told', () => {
    expect(why('2026-10-07', sn)).toMatchObject({
      rule: 'not-in-calendar',
      citation: 'P 4',
      message: 'Socialnämnden sammanträder inte 7 oktober 2026. Nästa som går att välja är 6 oktober 2026.',
      errors: [expect.objectContaining({ field: 'meetingDate' })],
    });
  });

  it('is not one that fullmäktige’s notice has been out for, by the law', () => {
    expect(why('2026-09-17', kf)).toMatchObject({
      rule: 'notice-passed',
      citation: 'KL 5 kap. (kungörelse)',
      message: expect.stringContaining('senast 10 september 2026, minst 7 dagar före'),
    });
    expect(why('2026-10-06', { ...kf, noticeDays: 30 })).toMatchObject({ rule: 'notice-passed' });
  });

  it.each(['', '2026-02-30', '2026-09-14', '2029-01-01'])('is not %s', (date) => {
    expect(why(date, sn)).toMatchObject({ rule: 'meeting-date' });
  });
});
