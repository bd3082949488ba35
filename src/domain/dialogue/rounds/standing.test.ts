import { describe, expect, it } from 'vitest';
import { roundOf } from '../testing/rounds.ts';
import type { RoundOutcome } from './round.ts';
import { standing } from './standing.ts';

/** `open` where it is not settled. */
const outcomeOf = (members: string, seats: number): RoundOutcome | 'open' => {
  const now = standing(roundOf(members, { seats }));
  return now.settled ? now.outcome : 'open';
};

type Case = [members: string, seats: number, outcome: RoundOutcome | 'open', why: string];
const table: Case[] = [
  ['tt', 2, 'yes', 'both'],
  ['t.', 2, 'open', 'one of two is not more than half'],
  ['tn', 2, 'yes', "a tie is the chair's casting vote"],
  ['nt', 2, 'no', "a tie is the chair's casting vote, also for no"],
  ['tj', 2, 'to-body', 'fewer than two without jäv'],
  ['an', 2, 'no', 'an abstaining chair casts no vote, one did'],
  ['aa', 2, 'open', 'nobody took a position'],

  ['tt.', 3, 'yes', 'two of three'],
  ['t..', 3, 'open', 'one of three'],
  ['tnn', 3, 'no', 'a majority against the chair'],
  ['tna', 3, 'yes', 'abstaining counts as taking part; the chair breaks the tie'],
  ['atn', 3, 'open', 'a tie that the chair abstains from'],
  ['.tn', 3, 'yes', 'the chair is away: the vice chair presides'],
  ['.nt', 3, 'no', 'the chair is away: the vice chair presides'],
  ['jtn', 3, 'yes', 'the chair is recused: the vice chair presides'],
  ['jnt', 3, 'no', 'the chair is recused: the vice chair presides'],
  ['jt.', 3, 'open', 'one of the two seats that are left'],
  ['jjt', 3, 'to-body', 'two are recused'],
  ['jjj', 3, 'to-body', 'all are recused'],
  ['tt', 3, 'yes', 'a vacant seat, both who sit answered'],
  ['t.', 3, 'open', 'a vacant seat counts in the number'],
  ['taa', 3, 'yes', 'one position and two who abstain'],
  ['aaa', 3, 'open', 'nobody took a position'],

  ['kkt', 3, 'supplement', 'not ready by a majority'],
  ['tkt', 3, 'yes', 'ready; who wanted more counts as abstaining'],
  ['nkt', 3, 'no', "ready; a tie in the matter is the chair's"],
  ['ktn', 3, 'open', 'ready; the chair counts as abstaining, and the matter is tied'],
  ['kt.', 3, 'supplement', "a tie on readiness is the chair's, who wants more"],
  ['tk.', 3, 'yes', "a tie on readiness is the chair's, who does not"],
  ['ka.', 3, 'supplement', 'who abstains is against sending it back'],
  ['ak.', 3, 'open', 'ready, but nobody took a position'],
  ['jkt', 3, 'supplement', 'the presiding vice chair breaks the tie on readiness'],

  ['ttt..', 5, 'yes', 'three of five'],
  ['tt...', 5, 'open', 'two of five'],
  ['ttt', 5, 'yes', 'two vacant seats'],
  ['tt.', 5, 'open', 'two of five seats, though two of three members'],
  ['tnnta', 5, 'yes', "two and two; the chair's casting vote"],
  ['atnnt', 5, 'open', 'two and two; the chair abstains'],
  ['ktkna', 5, 'open', 'ready by three to two, then one and one, and the chair counts as abstaining'],
  ['kkktt', 5, 'supplement', 'not ready by three to two'],
  ['jtt..', 5, 'open', 'two of the four seats that are left'],
  ['jttn.', 5, 'yes', 'three of the four seats that are left'],
  ['jjjtt', 5, 'yes', 'two of the two seats that are left'],
  ['jjjtn', 5, 'yes', 'the third vice chair presides'],
  ['jjjjt', 5, 'to-body', 'one is left'],
  ['jtt', 5, 'to-body', 'four seats are left, and the two who sit can never be more than half'],
];

describe('Where a round stands (policies page 12)', () => {
  it.each(table)('%s of %i seats: %s (%s)', (members, seats, outcome) => {
    expect(outcomeOf(members, seats)).toBe(outcome);
  });

  it('says what decided it, for the record', () => {
    expect(standing(roundOf('tn'))).toMatchObject({ rule: '1 mot 1; ordförandens utslagsröst.' });
    expect(standing(roundOf('tnn'))).toMatchObject({ rule: '2 avstyrkte, 1 tillstyrkte.' });
    expect(standing(roundOf('jjt'))).toMatchObject({ rule: expect.stringContaining('går till nämnden') });
    expect(standing(roundOf('t..'))).toMatchObject({ why: expect.stringContaining('1 har svarat') });
  });
});
