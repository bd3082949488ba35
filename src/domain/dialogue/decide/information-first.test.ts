import { describe, expect, it } from 'vitest';
import { booking, stormote, text } from '../testing/commands.ts';
import { krokomAt } from '../testing/krokom-moves.ts';

const official = 'handlaggare.klf';
const moving = (meeting: string, day: string) => ({
  type: 'moveMeeting' as const,
  meeting,
  start: `${day}T17:00:00.000Z`,
  end: `${day}T19:00:00.000Z`,
});

describe('[K·M2] Information that is itself a meeting stays first', () => {
  const both = krokomAt('moten', { methods: ['stormote', 'dialogmote'] })
    .when(official, stormote())
    .when(official, booking());

  it.each([
    ['when the informing meeting is moved past the dialogue', 'M1', '2026-11-13'],
    ['when the dialogue is moved before it', 'M2', '2026-11-04'],
  ])('%s', (_, meeting, day) => {
    expect(both.refusal(official, moving(meeting, day))).toMatchObject({
      rule: 'information-first',
      citation: 'P 5',
    });
  });

  it('and may be moved as long as it does', () => {
    const moved = both.when(official, moving('M1', '2026-11-10')).when(official, moving('M2', '2026-11-20'));
    expect(moved.case.meetings.map((m) => m.start.slice(0, 10))).toEqual(['2026-11-10', '2026-11-20']);
  });

  it('one that is cancelled informs nobody', () => {
    const cancelled = both.when(official, { type: 'cancelMeeting', meeting: 'M1', reason: text });
    expect(
      cancelled.refusal(
        official,
        booking({ start: '2026-11-12T17:30:00.000Z', end: '2026-11-12T19:30:00.000Z' }),
      ).rule,
    ).toBe('information-first');
  });
});
