import { describe, expect, it } from 'vitest';
import { whyNotLevel, whyNotReady } from './level-rules.ts';
import { krokomText, lillbyText, profileIn } from './testing/planted.ts';

const krokom = profileIn(krokomText);
const underlag = (answer: boolean | string) => ({ underlag: { values: { 'fardigt-forslag': answer } } });

describe('which level may be proposed', () => {
  it.each([3, 4])('[K·L5] refuses level %i once a finished proposal exists', (level) => {
    expect(whyNotLevel(krokom, level, underlag(true))).toMatchObject({
      rule: 'finished-proposal-exists',
      citation: 'P 1 och 5',
    });
    expect(whyNotLevel(krokom, level, underlag('yes'))).toBeDefined();
    expect(whyNotLevel(krokom, level, underlag(false))).toBeUndefined();
  });

  it.each([1, 2])('[K·L5] lets level %i through although a finished proposal exists', (level) => {
    expect(whyNotLevel(krokom, level, underlag(true))).toBeUndefined();
  });

  it('knows no such rule where the policy has none', () => {
    expect(whyNotLevel(profileIn(lillbyText), 3, {})).toBeUndefined();
  });
});

describe('what must be so before a form is done', () => {
  it('[K·L3] on level 2 the elected have approved the alternatives', () => {
    expect(whyNotReady(krokom, 'plan', 2, {})).toMatchObject({ field: 'alternativ-godkanda' });
    expect(whyNotReady(krokom, 'plan', 2, { 'alternativ-godkanda': false })).toBeDefined();
    expect(whyNotReady(krokom, 'plan', 2, { 'alternativ-godkanda': true })).toBeUndefined();
  });

  it('asks nothing of other levels and other forms', () => {
    expect(whyNotReady(krokom, 'plan', 3, {})).toBeUndefined();
    expect(whyNotReady(krokom, 'underlag', 2, {})).toBeUndefined();
    expect(whyNotReady(profileIn(lillbyText), 'niva', 2, {})).toBeUndefined();
  });
});
