import { describe, expect, it } from 'vitest';
import { answerTo, fieldsWithLimits, goodAnswer, limitOf } from './screening.ts';
import { norrlidaText, profileIn } from './testing/planted.ts';

const screening = profileIn(norrlidaText)
  .routes.flatMap((r) => r.steps)
  .find((s) => s.kind === 'screening');
if (screening === undefined) throw new Error('Norrlida screens nothing');
const [fifty] = screening.questions;
if (fifty === undefined) throw new Error('Norrlida asks nothing');

describe('A question that a number answers', () => {
  it('is answered by the number, whatever else is said', () => {
    expect(answerTo(fifty, {}, { stodjare: 50 })).toBe('yes');
    expect(answerTo(fifty, { femtio: 'yes' }, { stodjare: 49 })).toBe('no');
    expect(answerTo(fifty, { femtio: 'yes' }, {})).toBeUndefined();
    expect([limitOf(fifty)?.atLeast, goodAnswer(fifty)]).toEqual([50, 'yes']);
  });

  it('is told beside the number where it is filled in', () => {
    expect(fieldsWithLimits(screening).map((f) => [f.id, f.help])).toEqual([
      ['stodjare', 'Har önskemålet minst 50 stödjare? Det ska vara minst 50.'],
      ['niva', undefined],
    ]);
  });
});
