import { beforeEach, expect, it } from 'vitest';
import { type Town, townInMemory } from '../product/town-in-memory.ts';

let town: Town;
beforeEach(async () => {
  town = await townInMemory('2026-09-15T07:00:00.000Z');
});
const as = (role: string) => ({ person: town.person(role), surface: 'tab' as const });
const calendar = (role = 'sekreterare.sn') =>
  town.product.application.bodies(as(role)).bodies.find((b) => b.id === 'sn');
const keep = (role: string, date: string, start = '13:15') =>
  town.product.application.keepMeeting(as(role), 'sn', { date, start });

it('is kept by the body’s secretary, who is told the day of each notice', async () => {
  expect(await keep('sekreterare.sn', '2026-10-22')).toEqual({ kind: 'kept' });
  expect(await keep('sekreterare.sn', '2026-10-01')).toEqual({ kind: 'kept' });
  expect(await keep('sekreterare.sn', '2026-10-01', '08:30')).toEqual({ kind: 'kept' });
  expect(calendar()).toMatchObject({
    keeps: true,
    meetings: [
      { date: '2026-10-01', start: '08:30', noticeBy: '2026-09-24' },
      { date: '2026-10-22', start: '13:15', noticeBy: '2026-10-15' },
    ],
  });
  const { application } = town.product;
  expect(await application.dropMeeting(as('sekreterare.sn'), 'sn', '2026-10-01')).toEqual({ kind: 'kept' });
  expect(calendar()?.meetings.map((m) => m.date)).toEqual(['2026-10-22']);
});

it.each([
  ['somebody else’s secretary', 'sekreterare.bun', '2026-10-22', 'not-yours'],
  ['its chair', 'ordforande.sn', '2026-10-22', 'not-yours'],
  ['a day that has been', 'sekreterare.sn', '2026-09-01', 'meeting-date'],
])('is not kept by %s', async (_, role, date, rule) => {
  expect(await keep(role, date)).toMatchObject({ kind: 'refused', refusal: { rule } });
  expect(calendar()?.meetings).toEqual([]);
  expect(calendar('ordforande.sn')?.keeps).toBe(false);
});
