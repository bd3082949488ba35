import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../scheduling/working-days.ts';
import { closeRound } from '../decide/close-round.ts';
import { krokom } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { roundOf } from '../testing/rounds.ts';
import { contextOf } from '../testing/story.ts';
import { isHandedBack, overdueOf } from './overdue.ts';

/** The last day is Tuesday 29 September. */
describe('When the last day for answers has passed', () => {
  it.each([
    ['the vice chair may lead, and then it is the secretary’s', '...', [], 'm1', '2026-10-02'],
    ['the second vice chair, where the first is away', 't..', ['m1'], 'm2', '2026-10-02'],
    ['the next without jäv', '.j.', [], 'm2', '2026-10-02'],
    ['the secretary at once, where nobody is next', '..', ['m1'], undefined, '2026-09-30'],
    ['the secretary at once, where the answers suffice', 'tt.', [], undefined, '2026-09-30'],
  ])('%s', (_, members, away, next, handedBack) => {
    const overdue = overdueOf(roundOf(members), 2, away);
    expect([overdue.next?.person.id, overdue.handedBack]).toEqual([next, handedBack]);
  });

  it('is the secretary’s at once where one person decides on delegation', () => {
    expect(overdueOf(roundOf('...', { delegate: 'm0' }), 2, []).handedBack).toBe('2026-09-30');
  });

  it('is never handed back before it was told, nor when it is closed', () => {
    expect(isHandedBack(roundOf('...'), 2, [], '2026-10-01')).toBe(false);
    expect(isHandedBack(roundOf('...'), 2, [], '2026-10-02')).toBe(true);
    expect(isHandedBack(roundOf('...', { state: 'closed' }), 2, [], '2026-12-01')).toBe(false);
  });

  const letters = fc.array(fc.constantFrom('t', 'n', 'k', 'a', 'j', '.'), { minLength: 2, maxLength: 5 });

  it('comes on a working day, after the last day, for any answers', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 10 }), (members, after) => {
        const round = roundOf(members.join(''));
        const { next, handedBack } = overdueOf(round, after, []);
        expect(handedBack > round.due && isWorkingDay(handedBack)).toBe(true);
        if (next) expect(next.from > round.due && next.from < handedBack).toBe(true);
      }),
    );
  });

  it('decides nothing: while an answer is missing the product itself closes no round, however late', () => {
    const asked = krokomAt('stallningstagande');
    const id = asked.case.rounds.at(-1)?.id ?? '';
    const missing = letters.filter((members) => members.includes('.'));
    fc.assert(
      fc.property(missing, fc.integer({ min: 0, max: 400 }), (members, days) => {
        const round = roundOf(members.join(''), { id });
        const now = new Date(Date.parse('2026-09-30T07:00:00Z') + days * 86_400_000).toISOString();
        const c = { ...asked.case, rounds: [...asked.case.rounds.slice(0, -1), round] };
        expect(closeRound(c, { round: id }, contextOf(krokom, 'system', now)).ok).toBe(false);
      }),
    );
  });
});
