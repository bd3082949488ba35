import { describe, expect, it } from 'vitest';
import { stormote } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { contextOf } from '../testing/story.ts';
import { personCalled } from '../testing/world.ts';
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

  it("is left standing in a citizen's own words", () => {
    expect(opening('Medborgardialog om E14', 'ON-2026-0001').ok).toBe(true);
  });

  it('does not stand in a point on the agenda of an information meeting', () => {
    const agenda = [{ title: 'Välkomna till medborgardialogen', minutes: 30, citizens: false }];
    expect(krokomAt('moten').refusal(official, stormote({ agenda }))).toMatchObject({
      rule: 'word-not-allowed',
      errors: [{ field: 'agenda' }],
    });
  });
});
