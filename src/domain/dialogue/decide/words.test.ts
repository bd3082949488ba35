import { describe, expect, it } from 'vitest';
import { stormote, text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { contextOf } from '../testing/story.ts';
import { personCalled } from '../testing/world.ts';
import { acceptWish } from '../wish/decide-wish.ts';
import { evolveWish } from '../wish/wish.ts';
import { openCase } from './open-case.ts';

const official = 'handlaggare.klf';
const opening = (title: string, wish?: string) =>
  openCase(
    krokom.nr,
    wish === undefined
      ? { channel: 'tjansteman', title, by: personCalled(official) }
      : { channel: 'medborgare', title, wish, by: 'citizen' },
    contextOf(krokom, official, krokom.begins),
  );

describe('[K·L2] The word', () => {
  it('does not stand in the title of a case, whose level nobody knows yet', () => {
    expect(opening('Medborgardialog om E14')).toMatchObject({
      ok: false,
      refusal: {
        rule: 'word-not-allowed',
        citation: expect.stringMatching(/^P/),
        errors: [{ field: 'title' }],
      },
    });
    expect(opening('Gång- och cykelväg längs E14').ok).toBe(true);
  });

  it("is not what a citizen's own words make the case be called: the name follows the level", () => {
    const wished = krokomAt('forslag');
    expect(wished.past).toContainEqual(
      expect.objectContaining({ type: 'CaseOpened', title: 'Medborgardialog om skoterleder' }),
    );
    expect(wished.case.title).toBe('Medborgarinformation om skoterleder');
    const on = (level: number) =>
      wished.when('kommundirektor', { type: 'propose', level, recommendation: 'genomför', reason: text })
        .case;
    expect(on(1).title).toBe('Medborgarinformation om skoterleder');
    expect(on(2).title).toBe('Medborgarkonsultation om skoterleder');
    expect(on(3).title).toBe('Medborgardialog om skoterleder');
  });

  it('is taken back with the level, and what a person calls it stands', () => {
    const ordered = krokomAt('moten');
    const renaming = (title: string) => ({ type: 'rename', title }) as const;
    expect(ordered.case).toMatchObject({ title: 'Medborgardialog om skoterleder', ordered: { level: 3 } });
    const renamed = ordered.when(official, renaming('  Leder för skoter '));
    expect(renamed.news).toEqual([
      expect.objectContaining({ type: 'CaseRenamed', title: 'Leder för skoter', by: personCalled(official) }),
    ]);
    expect(ordered.when(official, renaming('Medborgardialog om leder')).case.title).toContain(
      'Medborgardialog',
    );
  });

  it('is not in a name that an official gives on a level without it, nor before the level is known', () => {
    for (const story of [
      krokomAt('forslag'),
      krokomAt('forslag').when('kommundirektor', {
        type: 'propose',
        level: 1,
        recommendation: 'genomför',
        reason: text,
      }),
    ])
      expect(story.refusal(official, { type: 'rename', title: 'MEDBORGARDIALOGEN om leder' })).toMatchObject({
        rule: 'word-not-allowed',
        citation: expect.stringMatching(/^P/),
        errors: [{ field: 'title' }],
      });
  });

  it('a name is given by an official who works with the case, and is another than before', () => {
    const story = krokomAt('forslag');
    for (const who of ['ordforande.ks', 'kommundirektor', 'registrator'])
      expect(story.refusal(who, { type: 'rename', title: 'Leder' }).rule).toBe('not-yours');
    expect(story.refusal(official, { type: 'rename', title: story.case.title }).rule).toBe('same-title');
    expect(story.refusal(official, { type: 'rename', title: ' ' }).rule).toBe('same-title');
  });

  it('is not in what an official words a wish as, whose own words are kept', () => {
    const at = krokom.begins;
    const wish = evolveWish(undefined, { type: 'WishReceived', v: 1, document: text, at }, 'ON-2026-0001');
    const by = { ...contextOf(krokom, official, at), profile: krokom.policy.profile };
    expect(acceptWish(wish, { title: 'Medborgardialog om E14' }, by)).toMatchObject({
      refusal: { rule: 'word-not-allowed', errors: [{ field: 'title' }] },
    });
    expect(acceptWish(wish, { title: 'Cykelväg längs E14' }, by)).toMatchObject({
      events: [{ type: 'WishAccepted', title: 'Cykelväg längs E14' }],
    });
  });

  it('does not stand in a point on the agenda of an information meeting', () => {
    const agenda = [{ title: 'Välkomna till medborgardialogen', minutes: 30, citizens: false }];
    expect(krokomAt('moten').refusal(official, stormote({ agenda }))).toMatchObject({
      rule: 'word-not-allowed',
      errors: [{ field: 'agenda' }],
    });
  });
});
