import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Body } from '../policy/profile.ts';
import { type BodyMeeting, isAfterNotice, meetingsToChoose, noticeBy } from './body-meetings.ts';

const sn: Body = { id: 'sn', name: 'Socialnämnden', short: 'SN', kind: 'nämnd' };
const kf: Body = { id: 'kf', name: 'Kommunfullmäktige', short: 'KF', kind: 'fullmäktige' };
const on = (body: string, ...dates: string[]): BodyMeeting[] =>
  dates.map((date) => ({ body, date, start: '13:00' }));

describe('The calendar of a body', () => {
  it('has its notice seven days before, or as the policy says', () => {
    expect(noticeBy(sn, '2026-10-06')).toBe('2026-09-29');
    expect(noticeBy({ noticeDays: 10 }, '2026-10-06')).toBe('2026-09-26');
    expect(isAfterNotice(sn, '2026-10-06', '2026-09-29')).toBe(false);
    expect(isAfterNotice(sn, '2026-10-06', '2026-09-30')).toBe(true);
  });

  const dates = ['2026-10-06', '2026-09-01', '2026-09-17', '2026-11-03'];

  it('offers the first that keeps the notice first, and a nämnd the late one last', () => {
    const offered = meetingsToChoose([...on('sn', ...dates), ...on('ks', '2026-09-29')], sn, '2026-09-15');
    expect(offered.map((m) => m.date)).toEqual(['2026-10-06', '2026-11-03', '2026-09-17']);
  });

  it('offers fullmäktige none that is too late', () => {
    const offered = meetingsToChoose(on('kf', ...dates), kf, '2026-09-15');
    expect(offered.map((m) => m.date)).toEqual(['2026-10-06', '2026-11-03']);
  });

  it('never offers a day that has been, and each day once', () => {
    const day = fc
      .integer({ min: 0, max: 120 })
      .map((days) => Temporal.PlainDate.from('2026-08-01').add({ days }).toString());
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 12 }), day, (days, today) => {
        const offered = meetingsToChoose(on('sn', ...days), sn, today).map((m) => m.date);
        expect(new Set(offered)).toEqual(new Set(days.filter((d) => d >= today)));
        expect(offered).toHaveLength(new Set(offered).size);
      }),
    );
  });
});
