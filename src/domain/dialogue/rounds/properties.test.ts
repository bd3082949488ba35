import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, roundOf } from '../testing/rounds.ts';
import { mayClose } from './closing.ts';
import { choices, type Round } from './round.ts';
import { standing } from './standing.ts';

const members = (min: number, letters = 'tnkaj.') =>
  fc.array(fc.constantFrom(...letters), { minLength: min, maxLength: 5 }).map((l) => l.join(''));
const rounds = fc
  .tuple(members(2), fc.integer({ min: 0, max: 2 }))
  .map(([m, vacant]) => roundOf(m, { seats: m.length + vacant }));
const outcomeOf = (round: Round) => {
  const now = standing(round);
  return now.settled ? now.outcome : 'open';
};

/** Every way in which those who have not answered could still answer, or stay silent. */
const completions = (round: Round): Round[] => {
  const [missing, ...rest] = round.electorate.filter((e) => !round.answers[e.id]);
  if (!missing) return [round];
  const answered = choices.map((choice) => ({
    ...round,
    answers: { ...round.answers, [missing.id]: answerOf(missing.id, choice) },
  }));
  return answered.flatMap((r) => (rest.length === 0 ? [r] : completions(r)));
};

describe('Any round', () => {
  it('stands the same in whatever order the same answers came', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), (round, seed) => {
        const entries = Object.entries(round.answers);
        const turned = entries.map(
          (_, i) => entries[(i + seed) % entries.length] ?? ['', answerOf('', 'avstar')],
        );
        expect(standing({ ...round, answers: Object.fromEntries(turned.reverse()) })).toEqual(
          standing(round),
        );
      }),
    );
  });

  it('that may be closed in time has an outcome that no missing answer could change', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const end = mayClose(round, round.due);
        if (!end.settled) return;
        for (const complete of completions(round)) expect(outcomeOf(complete)).toBe(end.outcome);
      }),
    );
  });

  it('may be closed when everybody has answered and it is settled', () => {
    fc.assert(
      fc.property(members(2, 'tnkaj'), (m) => {
        expect(mayClose(roundOf(m), '2026-09-16')).toEqual(standing(roundOf(m)));
      }),
    );
  });

  it('past its date never makes yes or no of what is not settled', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom('decision' as const, 'consultation' as const), (r, purpose) => {
        const round = { ...r, purpose };
        const end = mayClose(round, '2026-12-24');
        if (standing(round).settled) return;
        expect(end.settled ? end.outcome : 'open').toBe(purpose === 'consultation' ? 'to-body' : 'open');
      }),
    );
  });
});
