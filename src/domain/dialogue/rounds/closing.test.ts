import { describe, expect, it } from 'vitest';
import { answerOf, roundOf } from '../testing/rounds.ts';
import { closesAt, mayClose } from './closing.ts';

const inTime = '2026-09-29';
const late = '2026-09-30';

describe('When chair or secretary may close', () => {
  it.each([
    ['tt.', 'the third could not turn two who agree', 'yes'],
    ['nn.', 'nor by declaring jäv', 'no'],
    ['t..', 'too few', 'open'],
    ['ttt', 'all have answered', 'yes'],
    ['tttt.', 'four against one', 'yes'],
    ['ttn..', 'the two missing could turn it', 'open'],
    ['kk.', 'two of three want more', 'supplement'],
  ])('%s: %s → %s', (members, _, expected) => {
    const end = mayClose(roundOf(members), inTime);
    expect(end.settled ? end.outcome : 'open').toBe(expected);
  });

  it('takes what came in once the date has passed', () => {
    expect(mayClose(roundOf('.tn'), inTime)).toMatchObject({ settled: false });
    expect(mayClose(roundOf('.tn'), late)).toMatchObject({ settled: true, outcome: 'yes' });
  });

  it('never passes or fails a matter for want of answers', () => {
    expect(mayClose(roundOf('t..'), late).settled).toBe(false);
    expect(mayClose(roundOf('...'), late).settled).toBe(false);
    expect(mayClose(roundOf('atn'), late).settled).toBe(false);
  });

  it('lets a consultation past its date go on with what came in, without calling it yes or no', () => {
    expect(mayClose(roundOf('...', { purpose: 'consultation' }), inTime).settled).toBe(false);
    expect(mayClose(roundOf('t..', { purpose: 'consultation' }), late)).toMatchObject({ outcome: 'to-body' });
    expect(mayClose(roundOf('tt.', { purpose: 'consultation' }), late)).toMatchObject({ outcome: 'yes' });
  });
});

describe('When a round closes by itself', () => {
  const answered = roundOf('tt', {
    answers: {
      m0: answerOf('m0', 'tillstyrker', '2026-09-16T12:00:00.000Z'),
      m1: answerOf('m1', 'tillstyrker', '2026-09-16T10:00:00.000Z'),
    },
  });

  it('waits for the change window after the last answer', () => {
    expect(closesAt(answered, 30)).toBe('2026-09-16T12:30:00.000Z');
    expect(closesAt(answered, 0)).toBe('2026-09-16T12:00:00.000Z');
  });

  it.each([
    ['somebody has not answered', roundOf('tt.')],
    ['it is not settled', roundOf('atn')],
    ['it is closed', { ...answered, state: 'closed' as const }],
    ['it is withdrawn', { ...answered, state: 'withdrawn' as const }],
    ['nobody sits', roundOf('', { seats: 3 })],
  ])('does not where %s', (_, round) => {
    expect(closesAt(round, 30)).toBeUndefined();
  });
});
