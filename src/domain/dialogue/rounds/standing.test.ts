import { describe, expect, it } from 'vitest';
import { roundOf } from '../testing/rounds.ts';
import type { RoundOutcome } from './round.ts';
import { type Standing, standing } from './standing.ts';

type Row = [members: string, seats: number, outcome: RoundOutcome | 'open', rule: string, why: string];
const told = (now: Standing): string => (now.settled ? now.rule : now.why);

const table: Row[] = [
  ['tt', 2, 'yes', 'tillstyrkte', 'both'],
  ['t.', 2, 'open', 'Fler än hälften', 'one of two is not more than half'],
  ['tn', 2, 'yes', 'utslagsröst', "a tie is the chair's casting vote"],
  ['nt', 2, 'no', 'utslagsröst', "a tie is the chair's casting vote, also for no"],
  ['tj', 2, 'to-body', 'går till nämnden', 'fewer than two without jäv'],
  ['an', 2, 'no', 'tillstyrkte', 'an abstaining chair casts no vote, one did'],
  ['aa', 2, 'open', 'Ingen har tagit ställning', 'nobody took a position'],

  ['tt.', 3, 'yes', 'tillstyrkte', 'two of three'],
  ['t..', 3, 'open', 'Fler än hälften', 'one of three'],
  ['tnn', 3, 'no', 'tillstyrkte', 'a majority against the chair'],
  ['tna', 3, 'yes', 'utslagsröst', 'abstaining counts as taking part; the chair breaks the tie'],
  ['atn', 3, 'open', 'ordförande avstår', 'a tie that the chair abstains from'],
  ['.tn', 3, 'yes', 'utslagsröst', 'the chair is away: the vice chair presides'],
  ['.nt', 3, 'no', 'utslagsröst', 'the chair is away: the vice chair presides'],
  ['jtn', 3, 'yes', 'utslagsröst', 'the chair is recused: the vice chair presides'],
  ['jnt', 3, 'no', 'utslagsröst', 'the chair is recused: the vice chair presides'],
  ['jt.', 3, 'open', 'Fler än hälften', 'one of the two seats that are left'],
  ['jjt', 3, 'to-body', 'går till nämnden', 'two are recused'],
  ['jjj', 3, 'to-body', 'går till nämnden', 'all are recused'],
  ['tt', 3, 'yes', 'tillstyrkte', 'a vacant seat, both who sit answered'],
  ['t.', 3, 'open', 'Fler än hälften', 'a vacant seat counts in the number'],
  ['taa', 3, 'yes', 'tillstyrkte', 'one position and two who abstain'],
  ['aaa', 3, 'open', 'Ingen har tagit ställning', 'nobody took a position'],

  ['kkt', 3, 'supplement', 'kompletteras', 'not ready by a majority'],
  ['tkt', 3, 'yes', 'tillstyrkte', 'ready; who wanted more counts as abstaining'],
  ['nkt', 3, 'no', 'utslagsröst', "ready; a tie in the matter is the chair's"],
  ['ktn', 3, 'open', 'ordförande avstår', 'ready; the chair counts as abstaining, and the matter is tied'],
  ['kt.', 3, 'supplement', 'utslagsröst', "a tie on readiness is the chair's, who wants more"],
  ['tk.', 3, 'yes', 'tillstyrkte', "a tie on readiness is the chair's, who does not"],
  ['ka.', 3, 'supplement', 'utslagsröst', 'who abstains is against sending it back'],
  ['ak.', 3, 'open', 'Ingen har tagit ställning', 'ready, but nobody took a position'],
  ['jkt', 3, 'supplement', 'utslagsröst', 'the presiding vice chair breaks the tie on readiness'],

  ['ttt..', 5, 'yes', 'tillstyrkte', 'three of five'],
  ['tt...', 5, 'open', 'Fler än hälften', 'two of five'],
  ['ttt', 5, 'yes', 'tillstyrkte', 'two vacant seats'],
  ['tt.', 5, 'open', 'Fler än hälften', 'two of five seats, though two of three members'],
  ['tnnta', 5, 'yes', 'utslagsröst', "two and two; the chair's casting vote"],
  ['atnnt', 5, 'open', 'ordförande avstår', 'two and two; the chair abstains'],
  [
    'ktkna',
    5,
    'open',
    'ordförande avstår',
    'ready by three to two, then one and one, and the chair counts as abstaining',
  ],
  ['kkktt', 5, 'supplement', 'kompletteras', 'not ready by three to two'],
  ['jtt..', 5, 'open', 'Fler än hälften', 'two of the four seats that are left'],
  ['jttn.', 5, 'yes', 'tillstyrkte', 'three of the four seats that are left'],
  ['jjjtt', 5, 'yes', 'tillstyrkte', 'two of the two seats that are left'],
  ['jjjtn', 5, 'yes', 'utslagsröst', 'the third vice chair presides'],
  ['jjjjt', 5, 'to-body', 'går till nämnden', 'one is left'],
  [
    'jtt',
    5,
    'to-body',
    'går till nämnden',
    'four seats are left, and the two who sit can never be more than half',
  ],
];

describe('Where a round stands (policies page 12)', () => {
  it.each(table)('%s of %i seats: %s, since %s (%s)', (members, seats, outcome, rule) => {
    const now = standing(roundOf(members, { seats }));
    expect(now.settled ? now.outcome : 'open').toBe(outcome);
    expect(told(now)).toContain(rule);
  });

  it('says what decided it, for the record', () => {
    expect(standing(roundOf('tn'))).toMatchObject({ rule: '1 mot 1; ordförandens utslagsröst.' });
    expect(standing(roundOf('tnn'))).toMatchObject({ rule: '2 avstyrkte, 1 tillstyrkte.' });
    expect(standing(roundOf('jjt'))).toMatchObject({ rule: expect.stringContaining('går till nämnden') });
    expect(standing(roundOf('t..'))).toMatchObject({ why: expect.stringContaining('1 har svarat') });
  });
});
