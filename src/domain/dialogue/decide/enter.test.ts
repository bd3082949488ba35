import { describe, expect, it } from 'vitest';
import { text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { approved, krokomAt } from '../testing/krokom-moves.ts';
import { told } from '../testing/story.ts';

const propose = { type: 'propose', level: 3, recommendation: 'genomför', reason: text } as const;
const without = (...people: string[]) => ({
  ...krokom,
  mandates: krokom.mandates.filter((m) => !people.includes(m.person.id)),
});

describe('The electorate of a round', () => {
  const story = krokomAt('forslag');

  it('is the presidium, chair first, as it was when the round opened', () => {
    const opened = story.when('kommundirektor', propose);
    const [round] = opened.case.rounds;
    expect(round?.electorate.map((e) => e.id)).toEqual(['ordforande.bun', 'vice1.bun', 'vice2.bun']);
    const later = told(without('vice2.bun'), opened.past, opened.now);
    expect(later.case.rounds[0]?.electorate).toHaveLength(3);
  });

  it('counts a vacant seat in the number', () => {
    const [round] = told(without('vice2.bun'), story.past, story.now).when('kommundirektor', propose).case
      .rounds;
    expect(round).toMatchObject({ seats: 3, electorate: [{ presides: 1 }, { presides: 2 }] });
  });

  it('is not asked where too few sit for it ever to take a position', () => {
    const alone = told(without('vice1.bun', 'vice2.bun'), story.past, story.now);
    expect(alone.refusal('kommundirektor', propose)).toMatchObject({
      rule: 'presidium-vacant',
      message: expect.stringContaining('1 av 3'),
    });
  });

  it('[I-6] the body that ordered is a field of the decision', () => {
    const ordered = approved(krokomAt('stallningstagande'));
    expect(ordered.past.filter((e) => e.type === 'DialogueOrdered')).toEqual([
      { type: 'DialogueOrdered', v: 1, at: ordered.now, body: 'ks', level: 3, word: 'medborgardialog' },
    ]);
  });
});
