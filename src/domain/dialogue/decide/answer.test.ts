import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesAt } from '../rounds/closing.ts';
import { choices, type Round } from '../rounds/round.ts';
import { standing } from '../rounds/standing.ts';
import { answering } from '../testing/commands.ts';
import { approved, krokomAt } from '../testing/krokom-moves.ts';
import type { Story } from '../testing/story.ts';

const members = ['ordforande.ks', 'vice1.ks', 'vice2.ks'];
const asked = krokomAt('stallningstagande');
const roundOf = (story: Story): Round => {
  const round = story.case.rounds.at(-1);
  if (!round) throw new Error('No round');
  return round;
};
const taps = fc.array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...choices)), { maxLength: 12 });
/** What is refused is left out, as it would be in the log. */
const heard = (story: Story, tapped: [string, (typeof choices)[number]][]): Story =>
  tapped.reduce((s, [who, choice]) => {
    const command = answering('R2', choice);
    return s.try(who, command).ok ? s.when(who, command) : s;
  }, story);

describe('Answers on cards', () => {
  it('the same twice is no new row, and does not put off the close', () => {
    const all = members.reduce((s, who) => s.when(who, answering('R2', 'tillstyrker')), asked);
    const later = all.at('2026-09-15T07:29:00.000Z');
    expect(later.refusal('vice1.ks', answering('R2', 'tillstyrker')).rule).toBe('same-answer');
    expect(closesAt(roundOf(later), 30)).toBe('2026-09-15T07:30:00.000Z');
  });

  it('the same choice with a reservation, or with another reason, is another answer', () => {
    const once = asked.when('vice1.ks', answering('R2', 'avstyrker'));
    const command = { type: 'answer', round: 'R2', choice: 'avstyrker', surface: 'card' } as const;
    const reason = { id: 'H2', digest: 'cd' };
    expect(once.try('vice1.ks', { ...command, reserve: false, reason }).ok).toBe(true);
    const reserved = once.when('vice1.ks', { ...command, reserve: true, reason });
    expect(roundOf(reserved).answers['vice1.ks']).toMatchObject({ reserve: true, reason });
  });

  it('repeated, change nothing', () => {
    fc.assert(
      fc.property(taps, (tapped) => {
        const doubled = tapped.flatMap((tap) => [tap, tap]);
        expect(heard(asked, doubled).past).toEqual(heard(asked, tapped).past);
      }),
      { numRuns: 30 },
    );
  });

  it('stand the same in whatever order the members gave them', () => {
    const one = fc.tuple(...members.map((who) => fc.tuple(fc.constant(who), fc.constantFrom(...choices))));
    fc.assert(
      fc.property(one, (tapped) => {
        const turned = standing(roundOf(heard(asked, tapped.toReversed())));
        expect(turned).toEqual(standing(roundOf(heard(asked, tapped))));
      }),
      { numRuns: 30 },
    );
  });

  it('are not taken after the close, whatever they are', () => {
    const closed = approved(asked);
    fc.assert(
      fc.property(taps, (tapped) => {
        expect(heard(closed, tapped).past).toEqual(closed.past);
      }),
      { numRuns: 30 },
    );
  });
});
