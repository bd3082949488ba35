import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingWord, misnames, named } from './ladder.ts';
import { levelOf, methodOf } from './look-up.ts';
import { krokomText, lillbyText, profileIn } from './testing/planted.ts';

const krokom = profileIn(krokomText);
const word = (method: string, level: number): string =>
  meetingWord(krokom.ladder, methodOf(krokom, method), level);

describe('[K·L2] the name follows the level', () => {
  it.each([
    [1, 'medborgarinformation'],
    [2, 'medborgarkonsultation'],
    [3, 'medborgardialog'],
    [4, 'medborgardialog'],
    [5, 'medborgardialog'],
  ])('level %i is called %s', (level, called) => {
    expect(levelOf(krokom.ladder, level).word).toBe(called);
  });

  it('a consultation method within a dialogue is called medborgardialog', () => {
    expect(word('fokusgrupp', 2)).toBe('medborgarkonsultation');
    expect(word('fokusgrupp', 3)).toBe('medborgardialog');
  });

  it.each(['stormote', 'digitalt-stormote'])(
    '[K·M8] %s is never announced as dialogue, whatever the case',
    (method) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 5 }), (level) => {
          const called = word(method, level);
          expect(called).toBe('medborgarinformation');
          expect(misnames(krokom.ladder, 'Digital Medborgardialog om skolan', called)).toBe(true);
        }),
      );
    },
  );

  it('[K·L2] a title takes the word of the level in place of the one it may not have, however it was written', () => {
    expect(named(krokom.ladder, 'MEDBORGARDIALOGEN om medborgardialoger', 'medborgarinformation')).toBe(
      'Medborgarinformationen om medborgarinformationer'.replace('tionen', 'tionEN'),
    );
    expect(named(krokom.ladder, 'Medborgardialog om leder', 'medborgardialog')).toBe(
      'Medborgardialog om leder',
    );
  });

  it('no word of a method is lower than its own level says', () => {
    for (const profile of [krokom, profileIn(lillbyText)]) {
      for (const method of profile.methods) {
        const own = levelOf(profile.ladder, method.level).word;
        expect(meetingWord(profile.ladder, method, method.level)).toBe(own);
      }
    }
  });
});
