import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choices } from '../rounds/round.ts';
import { answering } from '../testing/commands.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import type { Story } from '../testing/story.ts';

const asked = krokomAt('stallningstagande');
const members = ['ordforande.ks', 'vice1.ks', 'vice2.ks'];
type Given = readonly [member: string, choice: Choice];

/** What is refused (the same again, a question that is settled) changes nothing, as when Teams repeats an invoke. */
const given = (answers: readonly Given[]): Story =>
  answers.reduce((story, [who, choice]) => {
    const command = answering('R2', choice);
    return story.try(who, command).ok ? story.when(who, command) : story;
  }, asked);

const ended = (story: Story) => {
  const late = story.at('2026-12-24T09:00:00.000Z');
  const close = { type: 'closeRound', round: 'R2' } as const;
  const decided = late.try('sekreterare.ks', close);
  return decided.ok
    ? late.when('sekreterare.ks', close).case.rounds.find((r) => r.id === 'R2')?.closed
    : undefined;
};

/** One choice a member, and the order in which they come, some of them more than once. */
const rounds = fc
  .tuple(fc.tuple(...members.map(() => fc.constantFrom(...choices))), fc.array(fc.nat(2), { maxLength: 9 }))
  .map(([chosen, order]) => {
    const all = members.map((who, i): Given => [who, chosen[i] ?? 'avstar']);
    return { all, turned: [...order, 2, 1, 0].flatMap((i) => all.slice(i, i + 1)) };
  });

describe('Answers', () => {
  it('give the same outcome in whatever order they come and however often each is sent', () => {
    fc.assert(
      fc.property(rounds, ({ all, turned }) => {
        expect(ended(given(turned))?.outcome).toBe(ended(given(all))?.outcome);
      }),
    );
  });

  it('that come after the close never count', () => {
    fc.assert(
      fc.property(
        rounds,
        fc.constantFrom(...members),
        fc.constantFrom(...choices),
        ({ all }, who, choice) => {
          const story = given(all);
          const close = { type: 'closeRound', round: 'R2' } as const;
          if (!story.try('sekreterare.ks', close).ok) return;
          const closed = story.when('sekreterare.ks', close);
          expect(closed.refusal(who, answering('R2', choice)).rule).toBe('round-closed');
        },
      ),
    );
  });
});
