import { describe, expect, it } from 'vitest';
import { answering, text } from '../testing/commands.ts';
import { krokomInForm } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';

const waiting = krokomAt('stallningstagande', {}, krokomInForm('form: presidiesammanträde'));
const call = { type: 'convene', date: '2026-10-08', time: '13:30', place: 'Kommunhuset' } as const;
const open = {
  type: 'openSitting',
  present: ['ordforande.ks', 'vice1.ks', 'vice2.ks'],
  adjuster: 'vice1.ks',
} as const;
const onTheDay = waiting.when('sekreterare.ks', call).at('2026-10-08T11:30:00.000Z');

describe("A presidium's own meeting (policies page 12)", () => {
  it('asks nobody before it is called and opened', () => {
    expect(waiting.case.rounds.map((r) => r.id)).toEqual(['R1']);
    expect(waiting.abilities('sekreterare.ks')).toContainEqual({
      type: 'convene',
      target: 'stallningstagande',
    });
    expect(waiting.refusal('sekreterare.ks', open).rule).toBe('not-convened');
  });

  it('is called by chair or secretary, to a day that is to come', () => {
    expect(waiting.refusal('vice2.ks', call).rule).toBe('not-yours');
    expect(waiting.refusal('ordforande.ks', { ...call, date: '2026-09-01' }).rule).toBe('meeting-date');
    expect(waiting.refusal('ordforande.ks', { ...call, date: '2026-02-30' }).rule).toBe('meeting-date');
    expect(waiting.when('ordforande.ks', call).case.convened).toMatchObject({
      date: '2026-10-08',
      time: '13:30',
    });
  });

  it('is opened on its day with more than half of the seats there, and an adjuster who does not preside', () => {
    expect(waiting.when('ordforande.ks', call).refusal('ordforande.ks', open).rule).toBe('not-convened');
    const alone = { ...open, present: ['ordforande.ks'], adjuster: 'ordforande.ks' };
    expect(onTheDay.refusal('sekreterare.ks', alone)).toMatchObject({
      rule: 'cannot-sit',
      errors: [{ field: 'present' }, { field: 'adjuster' }],
    });
    const two = onTheDay.when('sekreterare.ks', {
      ...open,
      present: ['vice1.ks', 'vice2.ks'],
      adjuster: 'vice2.ks',
    });
    expect(two.case.rounds.at(-1)).toMatchObject({
      seats: 3,
      electorate: [{ id: 'vice1.ks' }, { id: 'vice2.ks' }],
    });
  });

  const sitting = onTheDay.when('sekreterare.ks', open);
  const decided = open.present
    .reduce((s, who) => s.when(who, answering('R2', 'tillstyrker')), sitting)
    .when('ordforande.ks', { type: 'closeRound', round: 'R2' });

  it('decides there and then, and never by itself', () => {
    expect(
      sitting.at('2026-10-09T11:30:00.000Z').refusal('system', { type: 'closeRound', round: 'R2' }).rule,
    ).toBe('not-yours');
    expect(decided.case).toMatchObject({ ordered: { body: 'ks' }, steps: expect.arrayContaining([]) });
    expect(decided.case.convened).toBeUndefined();
  });

  it('has minutes that the chair and the adjuster approve, and a notice with its last day to appeal', () => {
    const written = decided.when('sekreterare.ks', { type: 'recordMinutes', round: 'R2', paragraph: '12' });
    expect(
      written.refusal('sekreterare.ks', { type: 'postMinutes', round: 'R2', date: '2026-10-08' }).rule,
    ).toBe('not-adjusted');
    const adjusted = written
      .when('vice1.ks', { type: 'adjust', round: 'R2', approve: true })
      .when('ordforande.ks', { type: 'adjust', round: 'R2', approve: true });
    const posted = adjusted
      .at('2026-10-09T08:00:00.000Z')
      .when('sekreterare.ks', { type: 'postMinutes', round: 'R2', date: '2026-10-09' });
    expect(posted.case.rounds.at(-1)?.minutes?.posted).toEqual({
      date: '2026-10-09',
      appealUntil: '2026-10-30',
    });
    expect(
      posted.refusal('sekreterare.ks', { type: 'recordMinutes', round: 'R2', paragraph: '13' }).rule,
    ).toBe('minutes-adjusted');
  });

  it('has minutes that are written again where an adjuster finds something wrong', () => {
    const written = decided.when('sekreterare.ks', { type: 'recordMinutes', round: 'R2', paragraph: '12' });
    expect(written.refusal('vice1.ks', { type: 'adjust', round: 'R2', approve: false }).rule).toBe(
      'reason-missing',
    );
    const rejected = written.when('vice1.ks', { type: 'adjust', round: 'R2', approve: false, reason: text });
    expect(rejected.refusal('ordforande.ks', { type: 'adjust', round: 'R2', approve: true }).rule).toBe(
      'minutes-rejected',
    );
    expect(rejected.abilities('sekreterare.ks')).toContainEqual({ type: 'recordMinutes', target: 'R2' });
    const again = rejected.when('sekreterare.ks', { type: 'recordMinutes', round: 'R2', paragraph: '12' });
    expect(again.abilities('vice1.ks')).toContainEqual({ type: 'adjust', target: 'R2' });
  });

  it('is adjusted by nobody else', () => {
    const written = decided.when('sekreterare.ks', { type: 'recordMinutes', round: 'R2', paragraph: '12' });
    expect(written.refusal('vice2.ks', { type: 'adjust', round: 'R2', approve: true }).rule).toBe(
      'not-yours',
    );
    expect(decided.refusal('ordforande.ks', { type: 'adjust', round: 'R2', approve: true }).rule).toBe(
      'no-minutes',
    );
    expect(
      decided.refusal('ordforande.ks', { type: 'recordMinutes', round: 'R2', paragraph: '12' }).rule,
    ).toBe('not-yours');
    expect(
      decided.refusal('sekreterare.ks', { type: 'recordMinutes', round: 'R1', paragraph: '12' }).rule,
    ).toBe('no-sitting');
  });
});
