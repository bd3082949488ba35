import { describe, expect, it } from 'vitest';
import { answerOf, roundOf } from '../testing/rounds.ts';
import { closesAt, mayClose } from './closing.ts';
import { foundReady } from './readiness.ts';
import { verdict } from './recusal.ts';
import { reserved } from './reservation.ts';
import type { Dispute, Round } from './round.ts';
import { allAnswered, standing } from './standing.ts';

const by = { id: 'm1', name: 'M1', address: 'm1@kommun.example' };
const reason = { id: 'H1', digest: 'ab' };
const at = '2026-09-16T08:00:00.000Z';
const late = '2026-09-30';

const disputed = (person: string, over: Partial<Dispute> = {}): Partial<Round> => ({
  disputes: [{ person, by, reason, at, votes: {}, ...over }],
});
const settled = (person: string, recused: boolean): Partial<Round> =>
  disputed(person, { settled: { recused, rule: '', at } });
/** A round as written, where those at these places have lost their mandates. */
const leaving = (members: string, places: number[], over: Partial<Round> = {}): Round => {
  const round = roundOf(members, over);
  return {
    ...round,
    electorate: round.electorate.map((e, i) => (places.includes(i) ? { ...e, left: at } : e)),
  };
};
const delegated = (members: string, delegate: string, over: Partial<Round> = {}): Round =>
  roundOf(members, { form: 'delegation', delegate, ...over });
const ready = { ready: { rule: '2 av 3 ansåg att underlaget räcker.', again: [], at } };
const outcomeOf = (round: Round, today = '2026-09-16'): string => {
  const end = mayClose(round, today);
  return end.settled ? end.outcome : 'open';
};

type Situation = [name: string, round: Round, outcome: string, rule: string];

describe('What happens to people while a round is open (design 6, policies page 12)', () => {
  const table: Situation[] = [
    ['a mandate ended after the answer: it stands', leaving('tt.', [1]), 'yes', '2 tillstyrkte'],
    ['a mandate ended before an answer: the seat is vacant', leaving('tt.', [2]), 'yes', '2 tillstyrkte'],
    ['the chair left silent: the vice chair presides', leaving('.tn', [0]), 'yes', 'utslagsröst'],
    ['an account deleted after the answer: it stands', leaving('ntn', [0]), 'no', '2 avstyrkte'],
    ['two of three left: too few for the seats', leaving('t..', [1, 2]), 'to-body', 'nämnden'],
    ['a jäv is disputed: nothing closes before it is settled', roundOf('ttt', disputed('m2')), 'open', 'jäv'],
    [
      'found recused by the others: out of the count',
      roundOf('ttn', settled('m2', true)),
      'yes',
      '2 tillstyrkte',
    ],
    [
      'found recused, and the chair: the vice chair presides',
      roundOf('ntn', settled('m0', true)),
      'yes',
      'utslagsröst',
    ],
    ['two recused in the end, one by the others', roundOf('tjn', settled('m2', true)), 'to-body', 'nämnden'],
    ['found not recused: counts as another', roundOf('tnn', settled('m0', false)), 'no', '2 avstyrkte'],
    ['ready, and the outvoted are silent: they abstain', roundOf('tkn', ready), 'open', 'kan fortfarande'],
    ['ready: nobody has it supplemented any more', roundOf('ktk', ready), 'open', 'kan fortfarande'],
    ['ready, the majority stands whatever the outvoted says', roundOf('ttk', ready), 'yes', '2 tillstyrkte'],
  ];

  it.each(table)('%s', (_, round, outcome, rule) => {
    expect(outcomeOf(round)).toBe(outcome);
    const end = mayClose(round, '2026-09-16');
    expect(end.settled ? end.rule : end.why).toContain(rule);
  });

  it.each([
    ['tkn', 'yes', 'utslagsröst'],
    ['ktk', 'yes', '1 tillstyrkte'],
    ['ktn', 'open', 'avstår'],
  ])('%s, found ready and silent since: at the close the outvoted abstain: %s', (members, outcome, rule) => {
    const end = mayClose(roundOf(members, ready), late);
    expect(end.settled ? end.outcome : 'open').toBe(outcome);
    expect(end.settled ? end.rule : end.why).toContain(rule);
  });
});

describe('On delegation (KL 6:37–39)', () => {
  const table: Situation[] = [
    ['the delegate says yes against the others', delegated('tnn', 'm0'), 'yes', 'delegation'],
    ['the delegate says no', delegated('ntt', 'm0'), 'no', 'delegation'],
    ['the delegate wants it supplemented', delegated('ktt', 'm0'), 'supplement', 'kompletteras'],
    ['the delegate hands it over', delegated('att', 'm0'), 'to-body', 'lämnar över'],
    ['the delegate is recused', delegated('jtt', 'm0'), 'to-body', 'kan inte besluta'],
    ['all the others agree, the delegate is silent', delegated('.tt', 'm0'), 'open', 'inte beslutat'],
    ['an official decides when the presidium is heard', delegated('nnt', 'm2'), 'yes', 'delegation'],
    ['one of the heard is recused', delegated('tj', 'm0'), 'yes', 'delegation'],
    [
      'the delegate has lost the office',
      { ...leaving('.tt', [0]), delegate: 'm0' },
      'to-body',
      'kan inte besluta',
    ],
  ];

  it.each(table)('%s', (_, round, outcome, rule) => {
    expect(outcomeOf(round)).toBe(outcome);
    const now = standing(round);
    expect(now.settled ? now.rule : now.why).toContain(rule);
  });

  it('closes by itself when the delegate has decided, though somebody heard was silent', () => {
    expect(closesAt(delegated('t..', 'm0'), 30)).toBeDefined();
    expect(closesAt(delegated('.tt', 'm0'), 30)).toBeUndefined();
  });

  it('never passes a date by itself', () => {
    expect(outcomeOf(delegated('.tt', 'm0'), '2026-12-24')).toBe('open');
  });
});

describe('Whether the matter is ready', () => {
  it.each([
    ['tkt', true, 'most find it ready'],
    ['ttk', true, 'in whatever order'],
    ['tk', true, "a tie is the chair's, who finds it ready"],
    ['kt', false, "a tie is the chair's, who does not"],
    ['kkt', false, 'most want it supplemented'],
    ['tt', false, 'nobody asked for more'],
    ['tk.', false, 'somebody has not answered'],
    ['tkj', true, 'the recused are not waited for'],
  ])('%s: the outvoted are asked again: %s (%s)', (members, expected) => {
    expect(foundReady(roundOf(members)) !== undefined).toBe(expected);
  });

  it('is not put to those who are only heard, nor twice', () => {
    expect(foundReady(roundOf('tkt', { purpose: 'consultation' }))).toBeUndefined();
    expect(foundReady(roundOf('tkt', ready))).toBeUndefined();
    expect(foundReady(delegated('tkt', 'm0'))).toBeUndefined();
  });

  it('keeps the round waiting for the outvoted until they have answered in the matter', () => {
    expect(allAnswered(roundOf('tkt', ready))).toBe(false);
    expect(allAnswered(roundOf('tat', ready))).toBe(true);
    expect(closesAt(roundOf('tkt', ready), 30)).toBeUndefined();
  });
});

describe('A disputed jäv is settled by the others', () => {
  const dispute = (votes: Record<string, boolean>): Dispute => ({ person: 'm2', by, reason, at, votes });
  it.each([
    [{ m0: true, m1: true }, true, 'both'],
    [{ m0: false, m1: false }, false, 'neither'],
    [{ m0: true, m1: false }, true, "a tie is the chair's"],
    [{ m0: false, m1: true }, false, "a tie is the chair's"],
    [{ m0: true }, undefined, 'one of two is not more than half'],
    [{}, undefined, 'nobody has said'],
  ] as [Dispute['votes'], boolean | undefined, string][])('%j of three: %s (%s)', (votes, expected, _) => {
    const d = dispute(votes);
    expect(verdict(roundOf('tt.', { disputes: [d] }), d)?.recused).toBe(expected);
  });
});

describe('A reservation', () => {
  const reserving = (
    choice: 'tillstyrker' | 'avstyrker' | 'kompletteras' | 'avstar' | 'jav',
    over: Partial<Round> = {},
  ) => {
    const round = roundOf('ttn', { closed: { outcome: 'yes', rule: '', by, at }, state: 'closed', ...over });
    const answers = { ...round.answers, m2: { ...answerOf('m2', choice), reserve: true } };
    return reserved({ ...round, answers }).map((m) => m.id);
  };

  it.each([
    ['avstyrker', ['m2'], 'the outcome was another'],
    ['avstar', ['m2'], 'who abstains took part'],
    ['kompletteras', ['m2'], 'it was not sent back'],
    ['tillstyrker', [], 'the outcome was theirs'],
    ['jav', [], 'the recused took no part'],
  ] as const)('of one who %s: %j (%s)', (choice, expected, _) => {
    expect(reserving(choice)).toEqual(expected);
  });

  it("is nobody's before the close, nor of those who are only heard by a delegate", () => {
    expect(reserved(roundOf('ttn'))).toEqual([]);
    expect(reserving('avstyrker', { delegate: 'm0', form: 'delegation' })).toEqual([]);
  });
});
