import { expect, it } from 'vitest';
import { krokomAt } from '../testing/krokom-moves.ts';

const story = krokomAt('underlag');
const giving = (number: string) => ({ type: 'giveRegistryNumber', number }) as const;

it.each(['sekreterare.ks', 'handlaggare.klf'])(
  '%s writes in the registry number, and writes it anew',
  (who) => {
    const given = story.when(who, giving('  KS 2026/114 '));
    expect(given.case.registryNumber).toBe('KS 2026/114');
    expect(given.when(who, giving('KS 2026/115')).case.registryNumber).toBe('KS 2026/115');
    expect(given.refusal(who, giving('KS 2026/114')).rule).toBe('same-number');
    expect(given.step).toBe('underlag');
  },
);

it('nobody of the elected does, and it is never empty', () => {
  expect(story.refusal('ordforande.ks', giving('KS 2026/114')).rule).toBe('not-yours');
  expect(story.refusal('sekreterare.ks', giving(' ')).errors).toMatchObject([{ field: 'number' }]);
  expect(story.abilities('sekreterare.ks').map((a) => a.type)).toContain('giveRegistryNumber');
  expect(story.abilities('ordforande.ks').map((a) => a.type)).not.toContain('giveRegistryNumber');
});
